import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import webpack from 'webpack';

import { loaded } from './loaded.mjs';

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../reference');

const styles = ['reference.css', 'diagnosis.css', 'api-reference.css'];

/** Puts the help of every function and the policy page beside the script that searches them. */
export const writeReferencePages = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('write-reference-pages', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'write-reference-pages', stage }, () => {
        const { allPages } = loaded(path.join(folder, 'all-pages.ts'));
        for (const [file, text] of Object.entries(allPages()))
          compilation.emitAsset(file, new webpack.sources.RawSource(text));
        for (const file of styles)
          compilation.emitAsset(file, new webpack.sources.RawSource(readFileSync(path.join(folder, file))));
      });
    });
  },
};
