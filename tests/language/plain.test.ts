import { expect, it } from 'vitest';
import { endOfPlainMark, endOfPlainWord, skipBlanks } from '../../src/language/plain.js';

it.each([
  ['harbour', 7],
  ['harbour gates', 7],
  ['B52s, and', 4],
  ['said”', 4],
  ['', 0],
  ['52', 0],
  ['harbour.', 0],
  ['harbour-based', 0],
  ['it’s', 0],
  ['café', 0],
  ['soft\u00adly', 0],
])('ends the plain word of %j at %i', (text, end) => {
  expect(endOfPlainWord(text, 0)).toBe(end);
});

it.each([
  [', and', 1],
  ['“Yes', 1],
  ['. The', 1],
  ['..', 0],
  ["''", 0],
  ['-', 0],
  ['a', 0],
  ['', 0],
])('ends the plain mark of %j at %i', (text, end) => {
  expect(endOfPlainMark(text, 0)).toBe(end);
});

it('skips plain blanks, to the end of a text at most', () => {
  expect([skipBlanks('a \n b', 1), skipBlanks('a  ', 1), skipBlanks('a', 0)]).toEqual([4, 3, 0]);
});
