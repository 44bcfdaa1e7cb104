import { hashString } from './hash.js';
import { codesOf, type Letters, numberOf } from './letters.js';
import { readNumbers } from './rice.js';

/**
 * A large set of strings as the ascending first 24 bits of their hashes: about ten bits a string. A string that is not in
 * a set of 100,000 is taken for a member once in 170 times, which models that were trained with the same sets allow for.
 */
export interface PackedFingerprints {
  /** How many there are. */
  count: number;
  /** How many low bits of a distance are written as they are. */
  bits: number;
  /** How many fingerprints each block has: all that begin with its number. There are 2 ** 8 to 2 ** 18 blocks. */
  sizes: Letters;
  /** How many letters of `hashes` each block takes. */
  lengths: Letters;
  /** Block after block, what its fingerprints have behind its number: see `readNumbers`. */
  hashes: Letters;
}

const BITS = 24;
export const FINGERPRINTS = 2 ** BITS;

/** The fingerprint of what has this hash. */
export const fingerprintOfHash = (hash: number): number => hash >>> (32 - BITS);

export const fingerprintOf = (text: string): number => fingerprintOfHash(hashString(text));

/** Where each of some parts begins, and the last one ends. */
function startsOf(sizes: Uint8Array): Int32Array {
  const starts = new Int32Array(sizes.length + 1);
  for (let i = 0, start = 0; i < sizes.length; ) {
    start += numberOf(sizes[i]!);
    starts[++i] = start;
  }
  return starts;
}

/** Fingerprints in blocks, each of which is read when it is asked for: an article asks for a few hundred of 200,000. */
export class Fingerprints {
  readonly #codes: Uint8Array;
  readonly #bits: number;
  /** How many bits a fingerprint has behind the number of its block. */
  readonly #shift: number;
  /** Where the fingerprints of each block begin, and where its letters do. */
  readonly #starts: Int32Array;
  readonly #places: Int32Array;
  /** By block: 1 if it was read. */
  readonly #read: Uint8Array;
  /** What is read of the fingerprints: what they have behind the number of their block. */
  readonly #members: Uint16Array;

  constructor({ count, bits, sizes, lengths, hashes }: PackedFingerprints) {
    this.#codes = codesOf(hashes);
    this.#bits = bits;
    this.#starts = startsOf(codesOf(sizes));
    this.#places = startsOf(codesOf(lengths));
    this.#read = new Uint8Array(sizes.length);
    this.#shift = BITS - Math.log2(sizes.length);
    this.#members = new Uint16Array(count);
  }

  /** Where a fingerprint stands among all in their order, or -1. */
  find(fingerprint: number): number {
    const block = fingerprint >>> this.#shift;
    if (this.#read[block] === 0) this.#readBlock(block);
    const wanted = fingerprint & (2 ** this.#shift - 1);
    const members = this.#members;
    const end = this.#starts[block + 1]!;
    let at = this.#starts[block]!;
    while (at < end && members[at]! < wanted) at++;
    return at < end && members[at] === wanted ? at : -1;
  }

  #readBlock(block: number): void {
    const starts = this.#starts;
    readNumbers(
      this.#codes,
      this.#places[block]!,
      this.#bits,
      this.#members,
      starts[block]!,
      starts[block + 1]!,
    );
    this.#read[block] = 1;
  }
}
