import { FINGERPRINTS, type PackedFingerprints } from '../src/tagging/fingerprints.js';
import { lettersOf, MOST_LETTERS } from '../src/tagging/letters.js';
import { READ_AHEAD, UNIT } from '../src/tagging/rice.js';

/** Ascending numbers as `readNumbers` reads them: the numbers of letters. */
export function packNumbers(numbers: readonly number[], bits: number): number[] {
  const units: number[] = [];
  let at = 0;
  const write = (bit: number): void => {
    if (at % UNIT === 0) units.push(0);
    units[units.length - 1]! |= bit << (UNIT - 1 - (at++ % UNIT));
  };
  let before = 0;
  for (const number of numbers) {
    const distance = number - before;
    before = number;
    for (let high = Math.floor(distance / 2 ** bits); high > 0; high--) write(1);
    write(0);
    for (let k = bits - 1; k >= 0; k--) write((distance >>> k) & 1);
  }
  return units;
}

/** About how many fingerprints a block has, at most; and how many blocks there are at least, by their bits. */
const PER_BLOCK = 32;
const FEWEST_BITS = 8;

function packBlocks(ascending: readonly number[], bits: number, blockBits: number): number[][][] {
  const span = FINGERPRINTS / 2 ** blockBits;
  const blocks: number[][] = Array.from({ length: 2 ** blockBits }, () => []);
  for (const fingerprint of ascending) blocks[Math.floor(fingerprint / span)]!.push(fingerprint % span);
  return blocks.map((members) => [members, packNumbers(members, bits)]);
}

/** Ascending fingerprints as `Fingerprints` reads them, in as few blocks as have a letter for each size and length. */
export function packFingerprints(ascending: readonly number[]): PackedFingerprints {
  const count = ascending.length;
  const bits = Math.min(
    12,
    Math.max(0, Math.floor(Math.log2((FINGERPRINTS / Math.max(1, count)) * Math.LN2))),
  );
  let blockBits = Math.max(FEWEST_BITS, Math.ceil(Math.log2(Math.max(1, count) / PER_BLOCK)));
  for (; ; blockBits++) {
    const blocks = packBlocks(ascending, bits, blockBits);
    if (blocks.flat().some(({ length }) => length > MOST_LETTERS)) continue;
    const units = blocks.flatMap(([, packed]) => packed!);
    return {
      count,
      bits,
      sizes: lettersOf(blocks.map(([members]) => members!.length)),
      lengths: lettersOf(blocks.map(([, packed]) => packed!.length)),
      hashes: lettersOf([...units, ...new Array<number>(READ_AHEAD).fill(0)]),
    };
  }
}
