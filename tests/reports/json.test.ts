import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Analysis, AnalysisError } from '../../src/article.js';
import { json } from '../../src/reports/json.js';
import { ndjson } from '../../src/reports/ndjson.js';
import type { Report } from '../../src/reports/report.js';
import { analysis, failure } from './builders.js';
import { sample } from './sample.js';

function written(report: Report, results: (Analysis | AnalysisError)[], many: boolean): string {
  const context = { columns: 80, color: false, many };
  const articles = results.map((result, index) => report.article(result, index, context));
  return [report.before(context), ...articles, report.after(results.length, context)].join('');
}

const results = [sample, failure, analysis()];

describe('the JSON report', () => {
  test('is one indented object for one input', () => {
    expect(written(json, [failure], false)).toBe(`${JSON.stringify(failure, null, 2)}\n`);
  });

  test.each([0, 1, 3])('is an array of %i results where many may come', (count) => {
    const output = written(json, results.slice(0, count), true);
    expect(JSON.parse(output)).toEqual(results.slice(0, count));
    expect(output.endsWith('\n]\n')).toBe(true);
  });

  test('indents an array as JSON.stringify does', () => {
    expect(written(json, results, true)).toBe(`${JSON.stringify(results, null, 2)}\n`);
  });
});

describe('the NDJSON report', () => {
  test('is one line a result', () => {
    const lines = written(ndjson, results, true).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line))).toEqual(results);
  });
});

describe.each([
  ['JSON', json],
  ['NDJSON', ndjson],
])('any text in %s', (_name, report) => {
  const units = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));
  const awkward = fc.constantFrom(
    '\ud800',
    '\udc00x',
    '\u2028\n\u2029',
    '\u009b31m',
    '\u007f',
    '\u0000\u001b[31m',
  );

  test.each([false, true])('comes back unchanged from output that is safe to print (many: %s)', (many) => {
    fc.assert(
      fc.property(fc.oneof(units, awkward), (id) => {
        const output = written(report, [analysis({ id })], many);
        const parsed = JSON.parse(output);
        expect((Array.isArray(parsed) ? parsed[0] : parsed).id).toBe(id);
        expect(output).not.toMatch(/[\p{Cs}]|[^\P{Cc}\n]/u);
      }),
    );
  });
});
