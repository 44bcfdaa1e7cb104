import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildCases, printCases, SEED } from './labelled/build.js';
import type { LabelledCase } from './labelled/case.js';
import { precisionOf, recallOf, scoreRules } from './labelled/score.js';

const FOLDER = 'fixtures/checks';
const file = fs.readFileSync(`${FOLDER}/cases.ndjson`, 'utf8');
const cases = file
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as LabelledCase);
const scores = scoreRules(cases);
const judged = scores.filter(({ right, missed }) => right.length + missed.length > 0);

describe('the labelled set', () => {
  it('is what its articles and damages give', () => {
    expect(file).toBe(printCases(buildCases(FOLDER, SEED)));
  });

  it('has ids that differ, and at least 120 texts, one in five without any fault', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    expect(cases.length).toBeGreaterThanOrEqual(120);
    expect(cases.filter(({ rules }) => rules.length === 0).length).toBeGreaterThan(cases.length / 5);
  });

  it.each(judged)('$rule finds most of what is there', (score) => {
    expect(recallOf(score), score.missed.join()).toBeGreaterThanOrEqual(score.level === 'info' ? 0.6 : 0.8);
  });

  it.each(scores.filter(({ level }) => level === 'error'))('$rule, an error, is not wrong', (score) => {
    expect(precisionOf(score), score.wrong.join()).toBeGreaterThanOrEqual(0.98);
  });

  it.each(scores.filter(({ level }) => level === 'warning'))('$rule, a warning, is seldom wrong', (score) => {
    expect(precisionOf(score), score.wrong.join()).toBeGreaterThanOrEqual(0.8);
  });
});
