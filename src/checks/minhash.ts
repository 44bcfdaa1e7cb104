/** Values in a signature. */
export const SIGNATURE = 128;
/** Words in a shingle, the run of words that is compared. */
const SHINGLE = 4;
/** Shingles below which a text is too short to be compared. */
const FEWEST = 20;

/** FNV-1a over UTF-16 code units, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** One of a family of hash functions of a hash: the finalizer of MurmurHash3 over it and a seed. */
function rehash(value: number, seed: number): number {
  let mixed = value ^ Math.imul(seed + 1, 0x9e3779b9);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/**
 * The MinHash signature (Broder 1997) of the runs of four words in `text`, case and punctuation aside; undefined where the
 * text is too short to be compared.
 */
export function createSignature(text: string): Uint32Array | undefined {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<number>();
  for (let i = 0; i + SHINGLE <= words.length; i++) shingles.add(hash(words.slice(i, i + SHINGLE).join(' ')));
  if (shingles.size < FEWEST) return undefined;
  const signature = new Uint32Array(SIGNATURE).fill(0xffffffff);
  for (const shingle of shingles)
    for (let i = 0; i < SIGNATURE; i++) signature[i] = Math.min(signature[i]!, rehash(shingle, i));
  return signature;
}

/** The estimated Jaccard similarity of two texts, 0 to 1, from their signatures. */
export function similarity(a: Uint32Array, b: Uint32Array): number {
  let same = 0;
  for (let i = 0; i < SIGNATURE; i++) if (a[i] === b[i]) same += 1;
  return same / SIGNATURE;
}
