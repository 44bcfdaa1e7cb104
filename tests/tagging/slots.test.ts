import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEY_BITS, slotOf, unpackSlots } from '../../src/tagging/slots.js';
import { placeHashes } from '../../training/slots.js';

/** Hashes that are apart in the bits that are looked at. */
const hashes = fc
  .uniqueArray(fc.nat(2 ** KEY_BITS - 1), { maxLength: 3000 })
  .map((keys) => keys.map((key) => (key * 2 ** (32 - KEY_BITS)) >>> 0));

describe('slots', () => {
  it('are found again, one for each hash', () => {
    fc.assert(
      fc.property(hashes, (all) => {
        const { bits, seeds, count, owners } = placeHashes(all);
        const slots = unpackSlots(seeds, bits, count);
        const found = all.map((hash) => slotOf(slots, hash));
        expect(new Set(found).size).toBe(all.length);
        expect(found.map((slot) => owners[slot])).toEqual(all.map((_, i) => i));
        expect(found.every((slot) => slot >= 0 && slot < count)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it('are at most a quarter more than there are hashes', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => Math.imul(i + 1, 0x9e3779b1) >>> 0);
    expect(placeHashes(many).count).toBeLessThan(20_000 * 1.25);
  });

  it('are the same for a hash with other last bits, and within bounds for one that has none', () => {
    const { bits, seeds, count } = placeHashes([8, 16, 800_000]);
    const slots = unpackSlots(seeds, bits, count);
    expect(slotOf(slots, 9)).toBe(slotOf(slots, 8));
    for (const hash of [0, 77, -1, 2 ** 31]) {
      expect(slotOf(slots, hash)).toBeGreaterThanOrEqual(0);
      expect(slotOf(slots, hash)).toBeLessThan(count);
    }
  });
});
