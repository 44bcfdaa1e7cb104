// Writes docs/rules.md from the rules of `check`: npm run docs:rules
import { runTypescript } from './run-typescript.mjs';

await runTypescript('scripts/rules-page.ts');
