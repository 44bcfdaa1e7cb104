import fs from 'node:fs';
import path from 'node:path';

/** From this size on, in bytes, a JSON file is not worth parsing as a program. */
const LARGE = 40_000;

const moduleOf = (name) => `
import fs from 'node:fs';
export default JSON.parse(fs.readFileSync(new URL('../models/${name}', import.meta.url), 'utf8'));
`;

/** The files that the modules come to lie in must lie beside `folder` in a folder of their own, as their address says. */
function checkPlaces(outputs, folder) {
  for (const [output, { inputs }] of Object.entries(outputs)) {
    const hasModel = Object.keys(inputs).some((input) => input.startsWith('model-file:'));
    if (hasModel && path.dirname(path.dirname(output)) !== path.dirname(folder))
      throw new Error(`${output} does not find its model files: it is not in a folder beside ${folder}`);
  }
}

/**
 * An esbuild plugin that leaves large JSON files out of the program and puts them beside it, in `folder`, to be read and parsed as
 * JSON when they are imported: compiling them takes longer, and their source stays in memory.
 */
export const modelFiles = (folder) => ({
  name: 'model-files',
  setup({ onResolve, onLoad, onEnd }) {
    onResolve({ filter: /\.json$/ }, ({ path: file, resolveDir }) => {
      const place = path.join(resolveDir, file);
      if (!file.startsWith('.') || fs.statSync(place).size < LARGE) return null;
      return { path: path.relative('.', place), namespace: 'model-file' };
    });
    onLoad({ filter: /./, namespace: 'model-file' }, ({ path: file }) => {
      fs.mkdirSync(folder, { recursive: true });
      const name = path.basename(file);
      fs.writeFileSync(path.join(folder, name), JSON.stringify(JSON.parse(fs.readFileSync(file, 'utf8'))));
      return { contents: moduleOf(name), loader: 'js', watchFiles: [path.resolve(file)] };
    });
    onEnd(({ metafile }) => metafile && checkPlaces(metafile.outputs, folder));
  },
});
