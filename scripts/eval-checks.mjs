// Prints precision and recall of every rule of `check` on the labelled set in fixtures/checks/:
//   npm run eval:checks -- [--errors] [--write] [--seed N]
// --errors names the cases that a rule gets wrong; --write builds the set anew from its articles and damages; --seed N scores
// another set, in which the damages stand elsewhere.
import { runTypescript } from './run-typescript.mjs';

await runTypescript('tests/checks/labelled/print.ts');
