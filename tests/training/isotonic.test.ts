import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isotonic } from '../../training/quotes/isotonic.js';

const items = fc.array(
  fc.record({ score: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() }),
  {
    minLength: 1,
    maxLength: 60,
  },
);

describe('isotonic regression', () => {
  it('gives each step its share of truths', () => {
    const scores = [0.1, 0.2, 0.8, 0.9].map((score) => ({ score, right: score > 0.15 }));
    expect(isotonic(scores, 2)).toEqual({ xs: [0.1, 0.8], ys: [0.5, 1] });
  });

  it('rises, whatever it is given', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 10 }), (given, least) => {
        const { xs, ys } = isotonic(given, least);
        expect(xs).toEqual([...xs].sort((a, b) => a - b));
        expect(ys).toEqual([...ys].sort((a, b) => a - b));
        expect(Math.min(...ys)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...ys)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
