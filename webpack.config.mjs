import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { writeFunctionMetadata } from './addin/build/write-function-metadata.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));

const typeScriptFor = (target) => ({
  test: /\.ts$/,
  loader: 'swc-loader',
  options: { jsc: { target, parser: { syntax: 'typescript' } } },
});

const base = {
  mode: 'production',
  devtool: false,
  performance: false,
  stats: 'errors-warnings',
  resolve: { extensions: ['.ts', '.mjs', '.js'] },
  module: { rules: [typeScriptFor('es2022')] },
};

/** The worker brings the first one; the second is a native library; the third loads its parts by their paths. */
const inNodeOnly = {
  '@azure/functions-core': 'commonjs2 @azure/functions-core',
  libsql: 'commonjs2 libsql',
  autocannon: 'commonjs2 autocannon',
};

/** What runs in Node: one file a command, readable stack traces. */
const forNode = (folder, entry) => ({
  ...base,
  name: folder,
  target: 'node20',
  entry,
  optimization: { minimize: false },
  externals: inNodeOnly,
  output: {
    path: path.join(root, 'dist', folder),
    filename: '[name].cjs',
    chunkFilename: '[name].cjs',
    library: { type: 'commonjs2' },
  },
});

/** What runs in a web page or its worker: any webview since 2021, no newer syntax. */
const forBrowser = (folder, target, entry) => ({
  ...base,
  name: `${folder}: ${target}`,
  target: [target, 'es2020'],
  entry,
  module: { rules: [typeScriptFor('es2020')] },
  output: { path: path.join(root, 'dist', folder), filename: '[name].js', chunkFilename: '[name].js' },
});

/**
 * The functions that Excel loads: one self-contained file for any webview since 2021 (BigInt, no newer syntax), and the two
 * descriptions of them that stand beside it.
 */
const forExcel = {
  ...base,
  name: 'excel',
  target: ['web', 'es2020'],
  entry: { functions: './addin/formulas/register.ts' },
  module: { rules: [typeScriptFor('es2020')] },
  output: {
    path: path.join(root, 'dist', 'addin'),
    filename: '[name].js',
    globalObject: 'globalThis',
    publicPath: '',
  },
  plugins: [writeFunctionMetadata],
};

export default [
  forExcel,
  forNode('functions', {
    sheets: './functions/commands/sheets.ts',
    consolidate: './functions/commands/consolidate.ts',
    'read-process': './functions/reading/read-process.ts',
    main: './functions/main.ts',
    start: './functions/local/start.ts',
  }),
  forBrowser('addin', 'webworker', { 'ledger-worker': './addin/reading/ledger-worker.ts' }),
  forBrowser('end-to-end', 'web', { 'ledger-page': './test/end-to-end/ledger-page.ts' }),
  forNode('bench', {
    bench: './test/bench/bench.ts',
    'peak-memory-process': './test/bench/peak-memory-process.ts',
  }),
];
