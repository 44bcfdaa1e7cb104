import { hashString } from './hash.js';
import { type RiceCoded, unpackHashes } from './rice.js';

/**
 * A large set of strings as the ascending first 24 bits of their hashes: about ten bits a string. A string that is not in
 * a set of 100,000 is taken for a member once in 170 times, which models that were trained with the same sets allow for.
 */
export interface PackedFingerprints extends RiceCoded {
  /** How many there are. */
  count: number;
}

const BITS = 24;
export const FINGERPRINTS = 2 ** BITS;

export const fingerprintOf = (text: string): number => hashString(text) >>> (32 - BITS);

export const unpackFingerprints = (data: PackedFingerprints): Uint32Array => unpackHashes(data, data.count);

/** Where a string's fingerprint stands among ascending ones, or -1. */
export function findFingerprint(fingerprints: Uint32Array, text: string): number {
  const wanted = fingerprintOf(text);
  let low = 0;
  let high = fingerprints.length - 1;
  while (low <= high) {
    const at = (low + high) >> 1;
    if (fingerprints[at] === wanted) return at;
    if (fingerprints[at]! < wanted) low = at + 1;
    else high = at - 1;
  }
  return -1;
}
