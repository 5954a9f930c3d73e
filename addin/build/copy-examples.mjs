import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import webpack from 'webpack';

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../examples/2021');

/** Puts the example ledgers beside the pages, under plain names, with a list of what each is called. */
export const copyExamples = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('copy-examples', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'copy-examples', stage }, () => {
        const listed = readdirSync(folder)
          .filter((name) => /\.(xlsx|xls|csv)$/.test(name))
          .sort((one, other) => one.localeCompare(other, 'zh-CN'))
          .map((name, place) => ({ name, url: `examples/ledger-${place + 1}${path.extname(name)}` }));
        for (const { name, url } of listed)
          compilation.emitAsset(url, new webpack.sources.RawSource(readFileSync(path.join(folder, name))));
        compilation.emitAsset('examples.json', new webpack.sources.RawSource(JSON.stringify(listed)));
      });
    });
  },
};
