import path from 'node:path';
import { fileURLToPath } from 'node:url';

import webpack from 'webpack';

import { loaded } from './loaded.mjs';
import { localEnvironment } from './local-environment.mjs';

const catalogue = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  '../../shared/formulas/office-metadata.ts',
);

const files = { 'functions.json': 'zh', 'functions.en.json': 'en' };

/** Puts functions.json and functions.en.json beside functions.js, in the same run. */
export const writeFunctionMetadata = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('write-function-metadata', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'write-function-metadata', stage }, () => {
        const { officeMetadata } = loaded(catalogue);
        for (const [file, language] of Object.entries(files)) {
          const text = `${JSON.stringify(officeMetadata(language, localEnvironment.pages), null, 2)}\n`;
          compilation.emitAsset(file, new webpack.sources.RawSource(text));
        }
      });
    });
  },
};
