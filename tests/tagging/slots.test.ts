import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSlots, KEY_BITS, type Slots, unpackSlots } from '../../src/tagging/slots.js';
import { placeHashes } from '../../training/slots.js';

/** Hashes that are apart in the bits that are looked at. */
const hashes = fc
  .uniqueArray(fc.nat(2 ** KEY_BITS - 1), { maxLength: 3000 })
  .map((keys) => keys.map((key) => (key * 2 ** (32 - KEY_BITS)) >>> 0));

function slotsOf(slots: Slots, hashes: readonly number[]): number[] {
  const found = new Int32Array(hashes.length + 1).fill(-7);
  findSlots(slots, Int32Array.from(hashes), found, hashes.length);
  expect(found[hashes.length]).toBe(-7);
  return [...found.subarray(0, hashes.length)];
}

describe('slots', () => {
  it('are found again, one for each hash', () => {
    fc.assert(
      fc.property(hashes, (all) => {
        const { bits, seeds, count, owners } = placeHashes(all);
        const slots = unpackSlots(seeds, bits, count);
        const found = slotsOf(slots, all);
        expect(slotsOf(slots, all)).toEqual(found);
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
    expect(slotsOf(slots, [9])).toEqual(slotsOf(slots, [8]));
    for (const slot of slotsOf(slots, [0, 77, -1, 2 ** 31])) {
      expect(slot).toBeGreaterThanOrEqual(0);
      expect(slot).toBeLessThan(count);
    }
  });
});
