import type { PackedFingerprints } from '../src/tagging/fingerprints.js';
import { LETTERS, lettersOf } from '../src/tagging/letters.js';
import { packFingerprints } from './fingerprints.js';

/** Classes of words as `src/models/clusters.json` has them. */
export interface PackedClusters {
  words: PackedFingerprints;
  first: string;
  second: string;
  middle: string;
  coarse: string;
}

/** The fine classes of words, by ascending fingerprint, and the wider classes of each fine one. */
export function packClusters(
  words: readonly { fingerprint: number; fine: number }[],
  middle: Int32Array,
  coarse: Int32Array,
): PackedClusters {
  const digits = (number: number): [number, number] => [Math.floor(number / LETTERS), number % LETTERS];
  return {
    words: packFingerprints(words.map(({ fingerprint }) => fingerprint)),
    first: lettersOf(words.map(({ fine }) => digits(fine)[0])),
    second: lettersOf(words.map(({ fine }) => digits(fine)[1])),
    middle: lettersOf([...middle].flatMap(digits)),
    coarse: lettersOf(coarse),
  };
}
