import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import webpack from 'webpack';

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../assets');

/** Puts the icons of the ribbon beside the pages. */
export const copyIcons = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('copy-icons', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'copy-icons', stage }, () => {
        for (const name of readdirSync(folder).filter((file) => file.endsWith('.png')))
          compilation.emitAsset(
            `assets/${name}`,
            new webpack.sources.RawSource(readFileSync(path.join(folder, name))),
          );
      });
    });
  },
};
