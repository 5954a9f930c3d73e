import webpack from 'webpack';

const name = 'fold-late-parts';

/** Nothing but ASCII: Node reads such a file several times as fast. */
const written = (text) =>
  JSON.stringify(text).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/**
 * Stands before the program: what the program requires by the name of a part is compiled from its text, everything else is
 * required as ever. V8 skips a text many times as fast as it looks through functions that are not called.
 */
const partsFirst = (parts) => `require = ((given, parts) => (name) => {
  const text = parts[name];
  if (text === undefined) return given(name);
  const part = { exports: {} };
  const names = ['exports', 'require', 'module', '__filename', '__dirname'];
  const filename = \`\${__filename}/\${name.slice(2)}\`;
  given('node:vm').compileFunction(text, names, { filename })(part.exports, require, part, __filename, __dirname);
  return part.exports;
})(require, {${parts.map(([file, text]) => `"./${file}":${written(text)}`).join(',\n')}});
`;

const textOf = (asset) => asset.source().toString();

/** Puts the parts that a program imports late into its own file, as texts: one file is deployed, and a start compiles no more than it runs. */
export const foldLateParts = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE;
      compilation.hooks.processAssets.tap({ name, stage }, (assets) => {
        const folded = new Set();
        for (const entrypoint of compilation.entrypoints.values()) {
          const late = entrypoint.getEntrypointChunk().getAllAsyncChunks();
          const files = [...late].flatMap((chunk) => [...chunk.files]).sort();
          if (files.length === 0) continue;
          const parts = files.map((file) => [file, textOf(assets[file])]);
          const [program] = entrypoint.getEntrypointChunk().files;
          compilation.updateAsset(
            program,
            (source) => new webpack.sources.RawSource(partsFirst(parts) + source.source().toString()),
          );
          for (const file of files) folded.add(file);
        }
        for (const file of folded) compilation.deleteAsset(file);
      });
    });
  },
};
