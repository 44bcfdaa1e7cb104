// Shows where the present analysis of a fixture and its gold differ, for people who write gold:
//   node scripts/fixture.mjs <slug> [--all]
// "+" stands before what only the analysis has, "-" before what only the gold has. `--all` prints what agrees too.
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const BUNDLE = path.resolve('node_modules/.cache/article-analyze/fixture.mjs');
const SOURCE = `
  export { analyze } from './src/index.js';
  export { decode } from './src/read/decode.js';
  export { digest } from './tests/digest.js';
  export { asOpenAsGold } from './tests/gold.js';`;

/** The analysis and the test helpers, which are TypeScript, as a module that any supported Node can load. */
async function load() {
  await build({
    stdin: { contents: SOURCE, resolveDir: process.cwd() },
    outfile: BUNDLE,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  });
  return import(BUNDLE);
}

/** The digest of the fixture in `folder`. */
function digestOf(folder, { analyze, decode, digest }) {
  const { text, warnings } = decode(fs.readFileSync(path.join(folder, 'input.txt')));
  const analysis = analyze(text);
  return digest({ ...analysis, warnings: [...warnings, ...analysis.warnings] }, text);
}

const linesOf = (part) => (Array.isArray(part) ? part : [part]).map((item) => JSON.stringify(item));

/** The lines of both, in order as far as they agree, each with its sign. */
function compare(found, gold) {
  const lines = [];
  let next = 0;
  for (const line of found) {
    const at = gold.indexOf(line, next);
    if (at < 0) lines.push(`+ ${line}`);
    else {
      lines.push(...gold.slice(next, at).map((missed) => `- ${missed}`), `  ${line}`);
      next = at + 1;
    }
  }
  return [...lines, ...gold.slice(next).map((missed) => `- ${missed}`)];
}

process.stdout.on('error', () => {}); // a closed pipe (`| head`) is no failure
const [slug, flag] = process.argv.slice(2);
const folder = path.join('fixtures', slug ?? '');
if (!slug || !fs.existsSync(path.join(folder, 'input.txt'))) {
  process.stderr.write('Usage: node scripts/fixture.mjs <folder of fixtures/, with an input.txt> [--all]\n');
  process.exitCode = 2;
} else {
  const program = await load();
  const found = digestOf(folder, program);
  const expected = path.join(folder, 'expected.json');
  const gold = fs.existsSync(expected) ? JSON.parse(fs.readFileSync(expected, 'utf8')) : {};
  for (const [part, value] of Object.entries(found)) {
    const open = gold[part] === undefined;
    const lines = compare(
      linesOf(open ? value : program.asOpenAsGold(value, gold[part])),
      open ? [] : linesOf(gold[part]),
    );
    const shown = flag === '--all' || open ? lines : lines.filter((line) => !line.startsWith('  '));
    process.stdout.write(`${part}${open ? ' (no gold)' : ''}: ${shown.length === 0 ? 'as expected' : ''}\n`);
    process.stdout.write(shown.map((line) => `  ${line}\n`).join(''));
  }
}
