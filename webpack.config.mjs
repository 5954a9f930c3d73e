import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(fileURLToPath(import.meta.url));

const base = {
  mode: 'production',
  devtool: false,
  performance: false,
  stats: 'errors-warnings',
  resolve: { extensions: ['.ts', '.mjs', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: 'swc-loader',
        options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
      },
    ],
  },
};

/** The worker brings the first one; the second is a native library, which cannot be bundled. */
const inNodeOnly = {
  '@azure/functions-core': 'commonjs2 @azure/functions-core',
  libsql: 'commonjs2 libsql',
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

export default [
  forNode('functions', {
    sheets: './functions/commands/sheets.ts',
    consolidate: './functions/commands/consolidate.ts',
    'read-process': './functions/reading/read-process.ts',
    main: './functions/main.ts',
    start: './functions/local/start.ts',
  }),
];
