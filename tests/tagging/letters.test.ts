import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codesOf, lettersOf, MOST_LETTERS, numbersOf, textOf } from '../../src/tagging/letters.js';

it('reads back every list of small numbers, as text and as codes', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(MOST_LETTERS)), (numbers) => {
      const letters = lettersOf(numbers);
      const codes = codesOf(letters);
      expect([...numbersOf(letters)]).toEqual(numbers);
      expect([...numbersOf(codes)]).toEqual(numbers);
      expect([textOf(letters), textOf(codes)]).toEqual([letters, letters]);
    }),
  );
});

it('writes nothing that JSON has to escape', () => {
  const letters = lettersOf(Array.from({ length: MOST_LETTERS + 1 }, (_, i) => i));
  expect(JSON.stringify(letters)).toBe(`"${letters}"`);
  expect(letters).toMatch(/^[!-~]+$/u);
});

it.each([-1, MOST_LETTERS + 1, Number.NaN])('has no letter for %d', (number) => {
  expect(() => lettersOf([number])).toThrow(RangeError);
});
