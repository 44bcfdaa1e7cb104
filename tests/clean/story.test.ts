import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heaviestRange } from '../../src/clean/story.js';

const sum = (weights: number[]): number => weights.reduce((total, weight) => total + weight, 0);

describe('heaviestRange', () => {
  it.each([
    [[], 0, 0],
    [[-1, -2], 0, 0],
    [[-1, 2, -1, 3, -4, 1], 1, 4],
    [[5], 0, 1],
  ])('of %j is [%i, %i)', (weights, from, to) => {
    expect(heaviestRange(weights)).toEqual({ from, to });
  });

  it('weighs as much as the heaviest of all ranges', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 12 }), (weights) => {
        const { from, to } = heaviestRange(weights);
        const all = weights.flatMap((_, i) => weights.map((__, j) => sum(weights.slice(i, j + 1))));
        expect(sum(weights.slice(from, to))).toBe(Math.max(0, ...all));
      }),
    );
  });
});
