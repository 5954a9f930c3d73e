import path from 'node:path';
import { fileURLToPath } from 'node:url';

import HtmlWebpackPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import webpack from 'webpack';

import { copyExamples } from './addin/build/copy-examples.mjs';
import { copyIcons } from './addin/build/copy-icons.mjs';
import { localEnvironment } from './addin/build/local-environment.mjs';
import { writeFunctionMetadata } from './addin/build/write-function-metadata.mjs';
import { writeReferencePages } from './addin/build/write-reference-pages.mjs';
import { foldLateParts } from './functions/build/fold-late-parts.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));

const typeScriptFor = (target) => ({
  test: /\.tsx?$/,
  loader: 'swc-loader',
  options: {
    jsc: {
      target,
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
});

const base = {
  mode: 'production',
  devtool: false,
  performance: false,
  stats: 'errors-warnings',
  resolve: { extensions: ['.ts', '.mjs', '.js'] },
  module: { rules: [typeScriptFor('es2022')] },
};

/** The worker brings the first one; the second is a native library; the others load their parts by their paths. */
const inNodeOnly = {
  '@azure/functions-core': 'commonjs2 @azure/functions-core',
  libsql: 'commonjs2 libsql',
  autocannon: 'commonjs2 autocannon',
  'playwright-core': 'commonjs2 playwright-core',
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

/**
 * What the Functions worker loads: one file, small to fetch on a cold disk, whose start compiles nothing that is imported
 * late. Beside it the program that reads strangers' files in a process of its own.
 */
const forFunctions = {
  ...forNode('functions', {
    main: './functions/main.ts',
    'read-process': './functions/reading/read-process.ts',
  }),
  name: 'deployed functions',
  optimization: {
    // A module that several parts need is a part itself: nothing is in the file twice.
    splitChunks: { chunks: 'async', minSize: 0, maxAsyncRequests: Infinity },
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        minimizerOptions: { format: { asciiOnly: true } },
        extractComments: false,
      }),
    ],
  },
  plugins: [foldLateParts],
};

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
  optimization: {
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.terserMinify,
        // A function that is called once stays where it is: beside its like it compresses better than inside its caller.
        minimizerOptions: { ecma: 2020, module: true, compress: { passes: 3, hoist_funs: true, inline: 1 } },
        extractComments: false,
      }),
    ],
  },
  plugins: [writeFunctionMetadata],
};

/** The function reference and the policy page: plain pages written from the declarations, and one small script. */
const forReference = {
  ...base,
  name: 'reference',
  target: ['web', 'es2022'],
  entry: {
    reference: './addin/reference/page-script.ts',
    'api-reference': './addin/reference/api-page-script.ts',
  },
  output: { path: path.join(root, 'dist', 'addin'), filename: '[name].js', publicPath: '' },
  // The pages stay as they were written: an example in an attribute must reach the clipboard to the letter.
  optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
  plugins: [writeReferencePages],
};

const pages = {
  workbench: './addin/workbench/main.tsx',
  board: './addin/board/main.tsx',
  taskpane: './addin/excel/main.tsx',
  'sign-in': './addin/sign-in/reply-page.ts',
  'sign-in-dialog': './addin/excel/dialog/main.ts',
};

/** Named after the pages that need them, so that a measurement can tell the work of the grid from ours. */
const librariesOf = (_module, chunks) =>
  ['libraries', ...chunks.map(({ name }) => name).toSorted()].join('-');

/** One page a surface; what they share is loaded once. */
const forPages = {
  ...base,
  name: 'pages',
  target: ['web', 'es2022'],
  cache: { type: 'filesystem', cacheDirectory: path.join(root, 'node_modules', '.cache', 'webpack') },
  entry: pages,
  resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
  module: {
    rules: [typeScriptFor('es2022'), { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }],
  },
  output: {
    path: path.join(root, 'dist', 'addin'),
    filename: '[name].js',
    chunkFilename: '[name].js',
    publicPath: '',
  },
  optimization: {
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
    splitChunks: {
      chunks: (chunk) => chunk.name !== undefined && chunk.name in pages,
      cacheGroups: { defaultVendors: { name: librariesOf } },
    },
  },
  plugins: [
    copyExamples,
    copyIcons,
    new MiniCssExtractPlugin({ filename: '[name].css', ignoreOrder: true }),
    // The grid would bring the hyphenation patterns of seventy languages in chunks of their own.
    new webpack.NormalModuleReplacementPlugin(/^\.\/[a-zA-Z0-9-]+-[\w-]{8}\.js$/, (request) => {
      if (/@univerjs[\\/]engine-render/.test(request.context))
        request.request = path.join(root, 'addin', 'workbench', 'no-hyphenation.ts');
    }),
    ...Object.keys(pages).map(
      (name) =>
        new HtmlWebpackPlugin({
          filename: `${name}.html`,
          template: path.join(path.dirname(pages[name]), 'page.html'),
          officeScript: localEnvironment.officeScript,
          chunks: [name],
          minify: false,
        }),
    ),
  ],
};

/** The same functions with a store that stores nothing: what durability costs is measured against them. */
const forBaseline = {
  ...forNode('bench/forgetful', { main: './functions/main.ts' }),
  plugins: [
    new webpack.NormalModuleReplacementPlugin(
      /[\\/]open-store\.ts$/,
      path.join(root, 'test', 'bench', 'open-forgetful-store.ts'),
    ),
  ],
};

export default [
  forExcel,
  forReference,
  forPages,
  forFunctions,
  forNode('functions', {
    sheets: './functions/commands/sheets.ts',
    consolidate: './functions/commands/consolidate.ts',
    site: './functions/commands/site.ts',
    store: './functions/commands/store.ts',
    start: './functions/local/start.ts',
  }),
  forBrowser('end-to-end', 'web', {
    'ledger-page': './test/end-to-end/ledger-page.ts',
    'empty-page': './test/bench/empty-page.tsx',
    'cell-validator': './test/bench/cell-validator.ts',
    'row-validator': './test/bench/row-validator.ts',
  }),
  forBaseline,
  forNode('bench', {
    bench: './test/bench/bench.ts',
    'peak-memory-process': './test/bench/peak-memory-process.ts',
    'answering-server': './test/bench/answering-server.ts',
    'cold-start-product': './test/bench/cold-start-product.ts',
    'cold-start-bare': './test/bench/cold-start-bare.ts',
  }),
];
