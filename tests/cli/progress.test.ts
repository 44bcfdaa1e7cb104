import { expect, it } from 'vitest';
import { duration, progressLine } from '../../src/cli/progress.js';

it.each([
  [0.2, '1 s'],
  [59, '59 s'],
  [61, '2 min'],
  [3600, '1 h 0 min'],
  [7490, '2 h 5 min'],
])('%d seconds are "%s"', (seconds, text) => {
  expect(duration(seconds)).toBe(text);
});

it.each<[string, Parameters<typeof progressLine>, string]>([
  ['half of the files', [1234, 10, 500, 1000], '1,234 articles, 123 a second, 50%, 10 s left'],
  ['the first of a slow run', [1, 2, 10, 1000], '1 article, 0.5 a second, 1%, 4 min left'],
  ['all bytes read', [20, 10, 1000, 1000], '20 articles, 2.0 a second, 100%'],
  ['a stream without an end', [20, 10, 1000, null], '20 articles, 2.0 a second'],
])('the progress line tells of %s', (_, given, line) => {
  expect(progressLine(...given)).toBe(line);
});
