import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countLeading } from '../src/sorted.js';

it('counts what a look at each item would count', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 20 })),
      fc.integer({ min: -1, max: 21 }),
      (items, limit) => {
        const sorted = [...items].sort((a, b) => a - b);
        expect(countLeading(sorted, (item) => item < limit)).toBe(
          sorted.filter((item) => item < limit).length,
        );
      },
    ),
  );
});
