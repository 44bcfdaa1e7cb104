import fs from 'node:fs';
import path from 'node:path';
import { asciiOf } from './ascii.mjs';

/** From this size on, in bytes, a JSON file is not worth parsing as a program. */
const LARGE = 40_000;

/** JSON of ASCII characters alone. */
const jsonOf = (value) => asciiOf(JSON.stringify(value));

/** How Node reads a model, which lies beside this module: as Latin-1, which is what ASCII is too, and has nothing to decode. */
const parsingModule = (name) =>
  `const { readFileSync } = process.getBuiltinModule('node:fs');\nconst model = JSON.parse(readFileSync(new URL('${name}', import.meta.url), 'latin1'));\nexport{model as default};\n`;

/** Many letters, as `src/tagging/letters.ts` has them: what JSON writes as it is. */
const LETTERS = /^[#-[\]-~]{1000,}$/;

/** The source of a value in which each text of many letters is a view of its codes in `json`, the text of the file. */
function sourceOf(value, json) {
  if (typeof value === 'string' && LETTERS.test(value)) {
    const start = json.indexOf(`"${value}"`) + 1;
    return `codes(${start}, ${value.length})`;
  }
  if (Array.isArray(value) || value === null || typeof value !== 'object') return jsonOf(value);
  return `{ ${Object.entries(value)
    .map(([key, item]) => `${JSON.stringify(key)}: ${sourceOf(item, json)}`)
    .join(', ')} }`;
}

/** How Node reads a model of letters: the file as it is. Nothing of it is parsed or copied, and little of it is ever looked at. */
const viewingModule = (name, source) =>
  `const { readFileSync } = process.getBuiltinModule('node:fs');
const file = readFileSync(new URL('${name}', import.meta.url));
const codes = (start, length) => new Uint8Array(file.buffer, file.byteOffset + start, length);
const model = ${source};
export{model as default};
`;

/** The module that gives Node a model. */
function moduleOf(name, value) {
  const source = sourceOf(value, jsonOf(value));
  return source.includes('codes(') && source.length < LARGE
    ? viewingModule(name, source)
    : parsingModule(name);
}

/**
 * An esbuild plugin that leaves large JSON files out of the program and puts them in `folder`. The program imports them as
 * `#models/<name>.json`, which package.json leads to the JSON itself for bundlers, and for Node to a module beside it that reads it:
 * compiling it as a program takes longer, and the source of that stays in memory. Where Node gives texts of many letters as their codes,
 * the program takes both (see `Letters` in `src/tagging/letters.ts`).
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
      const value = JSON.parse(fs.readFileSync(file, 'utf8'));
      fs.writeFileSync(path.join(folder, name), jsonOf(value));
      fs.writeFileSync(path.join(folder, name.replace(/\.json$/, '.js')), moduleOf(name, value));
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
