import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covers, indexAt, toSpanSet } from '../../src/checks/span-set.js';

const spans = fc.array(
  fc
    .tuple(fc.nat(40), fc.integer({ min: 1, max: 8 }))
    .map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 12 },
);

describe('a set of spans', () => {
  it('covers what one of the spans covers', () => {
    fc.assert(
      fc.property(spans, fc.nat(60), (given, position) => {
        const expected = given.some(({ start, end }) => start <= position && position < end);
        expect(covers(toSpanSet(given), position)).toBe(expected);
      }),
    );
  });

  it('is in order, without two that touch', () => {
    fc.assert(
      fc.property(spans, (given) => {
        const set = toSpanSet(given);
        for (const [i, { start }] of set.entries()) expect(start).toBeGreaterThan(set[i - 1]?.end ?? -1);
      }),
    );
  });

  it('tells which of its spans a position lies in', () => {
    const set = [
      { start: 2, end: 4 },
      { start: 6, end: 9 },
    ];
    expect([1, 2, 3, 4, 5, 6, 8, 9].map((position) => indexAt(set, position))).toEqual([
      -1, 0, 0, -1, -1, 1, 1, -1,
    ]);
  });
});
