// Runs the evaluation and fails where a figure is more than half a point below its floor in floors.json.
//   node .ci/floors.mjs [--raise]     --raise writes the figures that have risen as the new floors
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

const FILE = new URL('floors.json', import.meta.url);
const SLACK = 0.5;
const say = (line) => process.stdout.write(`${line}\n`);

/** The figures that the evaluation prints, by "area.figure". */
function measure() {
  const run = spawnSync('../shared/eval/run', { encoding: 'utf8', maxBuffer: 1e9 });
  process.stdout.write(run.stdout);
  process.stderr.write(run.stderr);
  const figures = new Map();
  let area = '';
  for (const line of run.stdout.split('\n')) {
    area = /^(\w+) +\d+ documents/.exec(line)?.[1] ?? area;
    const [, figure, value] = /^ {2}(?:ok|SHORT) +(\S+) +(-?[\d.]+)/.exec(line) ?? [];
    if (figure) figures.set(`${area}.${figure}`, Number(value));
    if (/WITHOUT ANALYSIS/.test(line)) figures.set(`${area}.missing`, Number.NaN);
  }
  return figures;
}

const floors = JSON.parse(fs.readFileSync(FILE, 'utf8'));
const figures = measure();
const fallen = Object.entries(floors).filter(([name, floor]) => !(figures.get(name) >= floor - SLACK));
for (const [name, floor] of fallen)
  say(`fallen: ${name} is ${figures.get(name) ?? 'not measured'}, its floor ${floor}`);
for (const [name, value] of figures) {
  if (Number.isNaN(value)) fallen.push([name, 0]);
  else if (process.argv.includes('--raise'))
    floors[name] = Math.max(floors[name] ?? Number.NEGATIVE_INFINITY, value);
}
if (process.argv.includes('--raise')) fs.writeFileSync(FILE, `${JSON.stringify(floors, null, 2)}\n`);
say(fallen.length ? `${fallen.length} figures below their floors` : 'all floors hold');
process.exitCode = fallen.length ? 1 : 0;
