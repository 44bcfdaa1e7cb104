import data from '../models/towns.json' with { type: 'json' };
import { Fingerprints, fingerprintOfHash } from '../tagging/fingerprints.js';
import { HASH_START, hashOnto, mix } from '../tagging/hash.js';

let loaded: Fingerprints | null = null;

/** How many of the `words`, from `from` on and at most `most`, make the longest name of a town; 0 if none do. */
export function longestTown(words: readonly { folded: string }[], from: number, most: number): number {
  loaded ??= new Fingerprints(data);
  let longest = 0;
  let hash = HASH_START;
  for (let n = 1; n <= most; n++) {
    hash = hashOnto(n > 1 ? hashOnto(hash, ' ') : hash, words[from + n - 1]!.folded);
    if (loaded.find(fingerprintOfHash(mix(hash))) >= 0) longest = n;
  }
  return longest;
}

/** Whether some town of the world, however small, bears this folded name; a few other names are taken for one's. */
export const isTown = (folded: string): boolean => longestTown([{ folded }], 0, 1) > 0;
