import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { transformSync } from '@swc/core';

const require = createRequire(import.meta.url);

const asCommonJs = {
  jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
  module: { type: 'commonjs' },
};

/** Runs a TypeScript module at build time: the declarations are the only source of what is written from them. */
export function loaded(file) {
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
