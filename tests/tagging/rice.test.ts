import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codesOf, lettersOf } from '../../src/tagging/letters.js';
import { READ_AHEAD, readNumbers } from '../../src/tagging/rice.js';
import { packNumbers } from '../../training/fingerprints.js';

/** What is read of numbers that were written behind some letters of others. */
function readBack(numbers: readonly number[], bits: number, before = 0): number[] {
  const others = new Array<number>(before).fill(63);
  const ahead = new Array<number>(READ_AHEAD).fill(0);
  const codes = codesOf(lettersOf([...others, ...packNumbers(numbers, bits), ...ahead]));
  const into = new Uint16Array(numbers.length + 2);
  readNumbers(codes, before, bits, into, 1, numbers.length + 1);
  expect([into[0], into[numbers.length + 1]]).toEqual([0, 0]);
  return [...into.subarray(1, numbers.length + 1)];
}

it.each([
  ['neighbours', [0, 1, 2, 3], 0],
  ['the ends of the range', [0, 2 ** 16 - 1], 12],
  ['a long way in ones', [40, 90, 91], 0],
  ['one', [12345], 5],
  ['none', [], 5],
])('packed numbers are read back: %s', (_name, numbers, bits) => {
  expect(readBack(numbers, bits)).toEqual(numbers);
});

it('any ascending numbers are read back, wherever they begin and however many low bits they have', () => {
  const numbers = fc
    .uniqueArray(fc.oneof(fc.nat(2 ** 16 - 1), fc.nat(99)), { maxLength: 200 })
    .map((all) => all.sort((a, b) => a - b));
  fc.assert(
    fc.property(numbers, fc.integer({ min: 5, max: 16 }), fc.nat(20), (all, bits, before) => {
      expect(readBack(all, bits, before)).toEqual(all);
    }),
  );
});
