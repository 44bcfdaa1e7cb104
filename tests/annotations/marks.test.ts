import { expect, test } from 'vitest';
import { fullestOf } from '../../src/annotations/fullest.js';
import { isClosed, kindByMarks } from '../../src/annotations/marks.js';

test.each([
  ['“It is late,”', 'direct', true],
  ['"It is late', 'direct', false],
  ['“a long night”', 'partial', true],
  ['„Es ist spät“', 'direct', true],
  ['the lake was rising', 'indirect', true],
  ['the lake was “a long night”', 'indirect', true],
])('%s is %s by its marks, closed: %s', (words, kind, closed) => {
  expect({ kind: kindByMarks(words), closed: isClosed(words) }).toEqual({ kind, closed });
});

test.each([
  [['Lind', 'Mira Lind', 'she'], 'Mira Lind'],
  [['she', 'Lind'], 'Lind'],
  [['he', 'him'], 'him'],
  [['Abara', 'Okoro'], 'Abara'],
])('the fullest of %j is %s', (forms, fullest) => {
  expect(fullestOf(forms)).toBe(fullest);
});
