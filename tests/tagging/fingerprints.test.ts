import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FINGERPRINTS, Fingerprints, fingerprintOf } from '../../src/tagging/fingerprints.js';
import { codesOf } from '../../src/tagging/letters.js';
import { packFingerprints } from '../../training/fingerprints.js';

const sorted = (all: Iterable<number>): number[] => [...new Set(all)].sort((a, b) => a - b);

describe('packed fingerprints', () => {
  it('find every member of a set of strings where it stands', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 100 }), (members) => {
        const ascending = sorted(members.map(fingerprintOf));
        const found = new Fingerprints(packFingerprints(ascending));
        for (const member of members)
          expect(ascending[found.find(fingerprintOf(member))]).toBe(fingerprintOf(member));
      }),
      { numRuns: 20 },
    );
  });

  it('find what a search through all finds, in whatever order they are asked for', () => {
    const anyFingerprint = fc.oneof(
      fc.nat(FINGERPRINTS - 1),
      fc.nat(200),
      fc.constantFrom(FINGERPRINTS - 1, FINGERPRINTS / 2, FINGERPRINTS / 2 - 1),
    );
    fc.assert(
      fc.property(fc.array(anyFingerprint), fc.array(anyFingerprint), (members, others) => {
        const ascending = sorted(members);
        const packed = packFingerprints(ascending);
        const found = new Fingerprints({ ...packed, hashes: codesOf(packed.hashes) });
        for (const one of [...others, ...members, ...others])
          expect(found.find(one)).toBe(ascending.indexOf(one));
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['an empty set', []],
    ['neighbours', Array.from({ length: 300 }, (_, i) => 70_000 + i)],
    ['a full block beside empty ones', Array.from({ length: 70_000 }, (_, i) => i)],
  ])('are the same when read back: %s', (_what, ascending) => {
    const found = new Fingerprints(packFingerprints(ascending));
    expect(ascending.filter((one, i) => found.find(one) !== i)).toEqual([]);
    expect([5_000_000, FINGERPRINTS - 1].map((one) => found.find(one))).toEqual([-1, -1]);
  });

  it('take few other strings for members of a large set', () => {
    const size = 100_000;
    const members = sorted(Array.from({ length: size }, (_, i) => fingerprintOf(`member ${i}`)));
    const found = new Fingerprints(packFingerprints(members));
    const others = Array.from({ length: size }, (_, i) => fingerprintOf(`other ${i}`));
    const taken = others.filter((other) => found.find(other) >= 0).length;
    expect(taken / size).toBeLessThan((2 * size) / FINGERPRINTS);
  });
});
