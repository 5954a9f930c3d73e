import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { transformSync } from '@swc/core';
import webpack from 'webpack';

const require = createRequire(import.meta.url);
const catalogue = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  '../../shared/formulas/office-metadata.ts',
);

const asCommonJs = {
  jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
  module: { type: 'commonjs' },
};

/** Runs a TypeScript module at build time: the declarations are the only source of the descriptions. */
function loaded(file) {
  require.extensions['.ts'] = (module, filename) =>
    module._compile(
      transformSync(readFileSync(filename, 'utf8'), { ...asCommonJs, filename }).code,
      filename,
    );
  try {
    return require(file);
  } finally {
    delete require.extensions['.ts'];
  }
}

/** Where the add-in's pages live; Excel wants a whole https address for the help of each function. */
const origin = process.env.GAOQI_ORIGIN ?? 'https://localhost:3000';

const files = { 'functions.json': 'zh', 'functions.en.json': 'en' };

/** Puts functions.json and functions.en.json beside functions.js, in the same run. */
export const writeFunctionMetadata = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('write-function-metadata', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'write-function-metadata', stage }, () => {
        const { officeMetadata } = loaded(catalogue);
        for (const [file, language] of Object.entries(files)) {
          const text = `${JSON.stringify(officeMetadata(language, origin), null, 2)}\n`;
          compilation.emitAsset(file, new webpack.sources.RawSource(text));
        }
      });
    });
  },
};
