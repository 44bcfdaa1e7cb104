import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { buildCases, printCases, SEED } from './build.js';
import type { LabelledCase } from './case.js';
import { precisionOf, type RuleScore, recallOf, scoreRules } from './score.js';

const FOLDER = 'fixtures/checks';
const FILE = `${FOLDER}/cases.ndjson`;

const share = (value: number): string => value.toFixed(3).padStart(9);

function row(score: RuleScore): string {
  const { rule, level, right, wrong, missed } = score;
  const counts = [right, wrong, missed].map(({ length }) => String(length).padStart(6)).join('');
  return `${rule.padEnd(24)}${level.padEnd(8)}${counts}${share(precisionOf(score))}${share(recallOf(score))}`;
}

/** The set that is committed, or with --seed another one of the same articles and damages. */
function casesOf({ seed, write }: { seed?: string; write?: boolean }): LabelledCase[] {
  if (seed !== undefined) return buildCases(FOLDER, Number(seed));
  if (write) fs.writeFileSync(FILE, printCases(buildCases(FOLDER, SEED)));
  const lines = fs.readFileSync(FILE, 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as LabelledCase);
}

function main(): void {
  const { values } = parseArgs({
    options: { seed: { type: 'string' }, write: { type: 'boolean' }, errors: { type: 'boolean' } },
  });
  const cases = casesOf(values);
  const scores = scoreRules(cases);
  const errors = scores.flatMap(({ rule, wrong, missed }) => [
    ...wrong.map((id) => `${rule} finds something in ${id}`),
    ...missed.map((id) => `${rule} finds nothing in ${id}`),
  ]);
  const head = `${'rule'.padEnd(24)}level    right wrong missed precision recall`;
  const lines = [
    `${cases.length} cases`,
    head,
    ...scores.map(row),
    ...(values.errors ? ['', ...errors] : []),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

main();
