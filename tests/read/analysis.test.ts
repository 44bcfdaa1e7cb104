import { describe, expect, it } from 'vitest';
import { looksLikeJson, parseAnalysis } from '../../src/read/analysis.js';
import { failure } from '../reports/builders.js';
import { sample } from '../reports/sample.js';

const line = JSON.stringify(sample);

describe('an analysis that was made before', () => {
  it.each([
    ['one object', JSON.stringify(sample, null, 2)],
    ['one line', `${line}\n`],
    ['a list of one', `[${line}]`],
    ['with a byte order mark', `\ufeff${line}`],
  ])('is read from %s', (_name, json) => {
    expect(looksLikeJson(json)).toBe(true);
    expect(parseAnalysis(json)).toMatchObject({ id: sample.id, quotes: sample.quotes });
  });

  it.each([
    ['a text in brackets', '[Editor’s note: this story was changed.]'],
    ['a record with a text', '{"id": "a", "text": "It rained."}'],
    ['records with texts', '{"text": "It rained."}\n{"text": "It poured."}'],
    ['plain text', 'It rained.'],
  ])('is not seen in %s', (_name, json) => {
    expect(parseAnalysis(json)).toBe(undefined);
  });

  const part = (change: object): string => JSON.stringify({ ...sample, ...change });
  it.each([
    ['several analyses', `${line}\n${line}`, 'The file has several analyses'],
    ['an error record', JSON.stringify(failure), 'The file has an error in place of an analysis'],
    [
      'some of its fields',
      JSON.stringify({ id: 'a', quotes: [] }),
      'This is JSON, and neither an analysis nor an article',
    ],
    [
      'no list of people',
      part({ people: undefined }),
      'The analysis has no "people", or one that cannot be used',
    ],
    [
      'a quote without its place',
      part({ quotes: [{ text: 'x' }] }),
      'The analysis has no "quotes", or one that cannot be used',
    ],
    ['another version', part({ schemaVersion: 2 }), 'The analysis is of another version of this program'],
    ['nothing', '[]', 'The list in the file is empty'],
  ])('cannot be used with %s', (_name, json, problem) => {
    expect(parseAnalysis(json)).toEqual({ problem });
  });
});
