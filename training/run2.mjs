// Bundles training/NAME.ts with what it imports of src/ and runs it in the project's root folder:
//   node training/run.mjs NAME [argument …]
// The packages of this folder stay outside the bundle and are found in training/node_modules.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = import.meta.dirname;
const root = path.dirname(here);
const [name, ...rest] = process.argv.slice(2);
const source = path.join(here, `${name}.ts`);
const bundle = path.join(here, 'node_modules/.cache', `${name}-${process.env.TAG}.mjs`);

process.chdir(root);
await build({
  entryPoints: [source],
  outfile: bundle,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'esnext',
  packages: 'external',
  logLevel: 'error',
});
process.argv = [process.argv[0], source, ...rest];
await import(pathToFileURL(bundle).href);
