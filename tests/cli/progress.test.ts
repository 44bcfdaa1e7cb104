import { expect, it } from 'vitest';
import { duration, type Measure, progressLine } from '../../src/cli/progress.js';

it.each([
  [0.2, '1 s'],
  [59, '59 s'],
  [61, '2 min'],
  [3600, '1 h 0 min'],
  [7490, '2 h 5 min'],
])('%d seconds are "%s"', (seconds, text) => {
  expect(duration(seconds)).toBe(text);
});

it.each<[string, Measure, string]>([
  [
    'half of the files',
    { articles: 1234, seconds: 10, read: 500, total: 1000, skipped: 0 },
    '██████████░░░░░░░░░░ 50%, 1,234 articles, 123 a second, 10 s left',
  ],
  [
    'the first of a slow run',
    { articles: 1, seconds: 2, read: 10, total: 1000, skipped: 0 },
    '░░░░░░░░░░░░░░░░░░░░ 1%, 1 article, 0.5 a second, 4 min left',
  ],
  [
    'all bytes read',
    { articles: 20, seconds: 10, read: 1000, total: 1000, skipped: 0 },
    '████████████████████ 100%, 20 articles, 2.0 a second',
  ],
  [
    'a file that grew meanwhile',
    { articles: 20, seconds: 10, read: 2000, total: 1000, skipped: 0 },
    '████████████████████ 100%, 20 articles, 2.0 a second',
  ],
  [
    'a resumed run, whose time left goes by what it did itself',
    { articles: 10, seconds: 10, read: 900, total: 1000, skipped: 800 },
    '██████████████████░░ 90%, 10 articles, 1.0 a second, 10 s left',
  ],
  [
    'a stream without an end',
    { articles: 20, seconds: 10, read: 1000, total: null, skipped: 0 },
    '20 articles, 2.0 a second',
  ],
])('the progress line tells of %s', (_, measure, line) => {
  expect(progressLine(measure)).toBe(line);
});
