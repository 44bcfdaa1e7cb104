// Prints precision and recall of every rule of `check` on the labelled set in fixtures/checks/:
//   npm run eval:checks -- [--errors] [--write] [--seed N]
// --errors names the cases that a rule gets wrong; --write builds the set anew from its articles and damages; --seed N scores
// another set, in which the damages stand elsewhere.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

process.chdir(path.dirname(import.meta.dirname));
const outfile = 'node_modules/.cache/eval-checks.mjs';
await build({
  entryPoints: ['tests/checks/labelled/print.ts'],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'esnext',
  packages: 'external',
  logLevel: 'error',
});
await import(pathToFileURL(outfile).href);
