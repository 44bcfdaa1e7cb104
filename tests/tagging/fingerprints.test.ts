import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  FINGERPRINTS,
  FingerprintShelves,
  findFingerprint,
  fingerprintOf,
} from '../../src/tagging/fingerprints.js';

it('finds every member of a set of strings where it stands', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { selector: fingerprintOf }), (members) => {
      const sorted = Uint32Array.from(members, fingerprintOf).sort();
      for (const member of members) {
        expect(sorted[findFingerprint(sorted, member)]).toBe(fingerprintOf(member));
      }
    }),
  );
});

it('finds on shelves what a search finds', () => {
  const anyFingerprint = fc.oneof(fc.nat(FINGERPRINTS - 1), fc.nat(20), fc.constant(FINGERPRINTS - 1));
  fc.assert(
    fc.property(fc.uniqueArray(anyFingerprint), fc.array(anyFingerprint), (members, others) => {
      const shelves = new FingerprintShelves(Uint32Array.from(members).sort());
      for (const one of [...members, ...others]) expect(shelves.has(one)).toBe(members.includes(one));
    }),
  );
});

it('takes few other strings for members of a large set', () => {
  const size = 100_000;
  const set = Uint32Array.from({ length: size }, (_, i) => fingerprintOf(`member ${i}`)).sort();
  const others = Array.from({ length: size }, (_, i) => `other ${i}`);
  const taken = others.filter((other) => findFingerprint(set, other) >= 0).length;
  expect(taken / size).toBeLessThan((2 * size) / FINGERPRINTS);
});

it('finds nothing in an empty set', () => {
  expect(findFingerprint(new Uint32Array(0), 'member')).toBe(-1);
});
