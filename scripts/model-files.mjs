import fs from 'node:fs';
import path from 'node:path';
import { asciiOf } from './ascii.mjs';

/** From this size on, in bytes, a JSON file is not worth parsing as a program. */
const LARGE = 40_000;

/** How Node reads a model, which lies beside this module: as Latin-1, which is what ASCII is too, and has nothing to decode. */
const moduleOf = (name) =>
  `const { readFileSync } = process.getBuiltinModule('node:fs');\nexport default JSON.parse(readFileSync(new URL('${name}', import.meta.url), 'latin1'));\n`;

/**
 * An esbuild plugin that leaves large JSON files out of the program and puts them in `folder`. The program imports them as
 * `#models/<name>.json`, which package.json leads to the JSON itself for bundlers, and for Node to a module beside it that reads and
 * parses it: compiling it as a program takes longer, and the source of that stays in memory.
 */
export const modelFiles = (folder) => ({
  name: 'model-files',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^#models\// }, ({ path: specifier }) => ({ path: specifier, external: true }));
    onResolve({ filter: /\.json$/ }, ({ path: file, resolveDir }) => {
      if (!file.startsWith('.')) return null;
      const place = path.join(resolveDir, file);
      return fs.statSync(place).size < LARGE
        ? null
        : { path: path.relative('.', place), namespace: 'model-file' };
    });
    onLoad({ filter: /./, namespace: 'model-file' }, ({ path: file }) => {
      const name = path.basename(file);
      fs.mkdirSync(folder, { recursive: true });
      fs.writeFileSync(
        path.join(folder, name),
        asciiOf(JSON.stringify(JSON.parse(fs.readFileSync(file, 'utf8')))),
      );
      fs.writeFileSync(path.join(folder, name.replace(/\.json$/, '.js')), moduleOf(name));
      // An import attribute of the source's would hold for Node's module too.
      return {
        contents: `export { default } from '#models/${name}';`,
        resolveDir: path.resolve('.'),
        loader: 'js',
        watchFiles: [path.resolve(file)],
      };
    });
  },
});
