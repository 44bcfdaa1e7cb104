import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lowerInPlace } from '../../src/language/characters.js';

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
