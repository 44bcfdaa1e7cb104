import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eachWord, letterAt, letterOrNumberAt, lowerInPlace } from '../../src/language/characters.js';

it.each([
  ['a', 1, 1],
  ['é', 1, 1],
  ['\u{10400}', 2, 2],
  ['7', 0, 1],
  ['½', 0, 1],
  ['\u{1d7d8}', 0, 2],
  ['\u{1f600}', 0, 0],
  ['\ud801', 0, 0],
  ['\u0301', 0, 0],
  ['’', 0, 0],
  ['', 0, 0],
])('takes %j for a letter of %i code units, for a letter or number of %i', (text, letter, either) => {
  expect([letterAt(text, 0), letterOrNumberAt(text, 0)]).toEqual([letter, either]);
});

const wordsOf = (text: string): string[] => {
  const words: string[] = [];
  eachWord(text, "'-", (start, end) => words.push(text.slice(start, end)));
  return words;
};

it('visits the words of a text that a regular expression finds', () => {
  const piece = fc.oneof(fc.constantFrom(..."aé1'- .\u{10400}"), fc.string({ unit: 'binary', maxLength: 1 }));
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      expect(wordsOf(text)).toEqual(text.match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []);
    }),
  );
});

it.each([
  ['The FERRY, Élan', 'the ferry, élan'],
  ['\u212aelvin', 'kelvin'],
  ['', ''],
  ['İzmir', null],
])('small letters of %j are %j', (text, wanted) => {
  expect(lowerInPlace(text)).toBe(wanted);
});

it('a plain word is in small letters where it stands', () => {
  const part = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('İ', 'ΟΔΟΣ', 'ẞ', 'ﬀ', 'K', 'The'));
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join(' ');
      const lower = lowerInPlace(text);
      fc.pre(lower !== null);
      for (const { 0: word, index } of text.matchAll(/[a-zA-Z]+/gu))
        expect(lower!.slice(index, index + word.length)).toBe(word.toLowerCase());
    }),
  );
});
