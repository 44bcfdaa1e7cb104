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

/** The fingerprint of what has this hash. */
export const fingerprintOfHash = (hash: number): number => hash >>> (32 - BITS);

export const fingerprintOf = (text: string): number => fingerprintOfHash(hashString(text));

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

const SHELF_BITS = 14;

/** Fingerprints on shelves by their first bits: where a set is asked for every word, a search through all takes too long. */
export class FingerprintShelves {
  readonly #fingerprints: Uint32Array;
  /** Where each shelf begins; one more for the end of the last. */
  readonly #starts = new Uint32Array(2 ** SHELF_BITS + 1);

  constructor(ascending: Uint32Array) {
    this.#fingerprints = ascending;
    const starts = this.#starts;
    for (let i = 0; i < ascending.length; i++) starts[(ascending[i]! >>> (BITS - SHELF_BITS)) + 1]!++;
    for (let shelf = 1; shelf < starts.length; shelf++) starts[shelf]! += starts[shelf - 1]!;
  }

  has(fingerprint: number): boolean {
    const shelf = fingerprint >>> (BITS - SHELF_BITS);
    const end = this.#starts[shelf + 1]!;
    for (let i = this.#starts[shelf]!; i < end; i++) if (this.#fingerprints[i] === fingerprint) return true;
    return false;
  }
}
