// Bundles training/NAME.ts with what it imports of src/ and runs it in the project's root folder:
//   node training/run.mjs NAME [argument …]
// The packages of this folder stay outside the bundle and are found in training/node_modules.
import { runTypescript } from '../scripts/run-typescript.mjs';

const [name, ...rest] = process.argv.slice(2);
const source = `training/${name}.ts`;
process.argv = [process.argv[0], source, ...rest];
await runTypescript(source, 'training/node_modules');
