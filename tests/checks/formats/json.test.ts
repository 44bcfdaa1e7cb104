import { describe, expect, it } from 'vitest';
import { gitlab } from '../../../src/checks/formats/gitlab.js';
import { json } from '../../../src/checks/formats/json.js';
import { ndjson } from '../../../src/checks/formats/ndjson.js';
import { finding, print, REAL, runOf } from './runs.js';

const FINDINGS = REAL.inputs.flatMap(({ findings }) => findings);

describe('findings as JSON', () => {
  it('are the findings themselves, with the sums', () => {
    const { findings, counts, checked } = JSON.parse(print(json, REAL));
    expect({ findings, counts, checked }).toEqual({ findings: FINDINGS, counts: REAL.counts, checked: 6 });
  });

  it('are one a line in NDJSON', () => {
    const lines = print(ndjson, REAL).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(FINDINGS);
  });

  it('are nothing at all in NDJSON where nothing was found', () => {
    expect(print(ndjson, runOf([]))).toBe('');
  });
});

describe("GitLab's code quality", () => {
  const issues = JSON.parse(print(gitlab, REAL));

  it('has a place, a severity and words for each finding', () => {
    expect(issues).toHaveLength(FINDINGS.length);
    expect(issues).toContainEqual({
      description: 'The text has a piece of HTML in it: /p>',
      check_name: 'html-residue',
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      severity: 'minor',
      location: { path: 'news/a b.txt', lines: { begin: 19, end: 19 } },
    });
  });

  it('has fingerprints that differ, between files too', () => {
    const prints = issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
  });

  it.each([
    ['error', 'major'],
    ['warning', 'minor'],
    ['info', 'info'],
  ] as const)('calls %s %s', (level, severity) => {
    expect(JSON.parse(print(gitlab, runOf([finding({ level })])))[0].severity).toBe(severity);
  });
});
