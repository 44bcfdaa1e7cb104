import type { PackedWeights } from '../src/tagging/packed.js';

const base64 = (array: Uint8Array | Int8Array): string =>
  Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64');

/** Ascending numbers as their distances, Rice-coded as `unpackHashes` reads them, with the best number of low bits. */
export function packHashes(hashes: readonly number[]): { hashes: string; bits: number } {
  const bits = Math.max(0, Math.floor(Math.log2((2 ** 32 / Math.max(1, hashes.length)) * Math.LN2)));
  const bytes: number[] = [];
  let at = 0;
  const write = (bit: number): void => {
    if ((at & 7) === 0) bytes.push(0);
    bytes[at >> 3]! |= bit << (7 - (at++ & 7));
  };
  let before = 0;
  for (const hash of hashes) {
    const distance = hash - before;
    before = hash;
    for (let high = Math.floor(distance / 2 ** bits); high > 0; high--) write(1);
    write(0);
    for (let k = bits - 1; k >= 0; k--) write((distance >>> k) & 1);
  }
  return { hashes: base64(Uint8Array.from(bytes)), bits };
}

/** The size of the `count`th largest weight. */
function thresholdOf(weights: Float32Array, count: number): number {
  const sizes = weights
    .filter((w) => w !== 0)
    .map(Math.abs)
    .sort();
  return sizes[Math.max(0, sizes.length - count)] ?? 0;
}

/** Keeps the `count` largest weights in 8 bits each. `kept` are they as they will be read, dense, for measuring. */
export function packWeights(
  hashes: readonly number[],
  weights: Float32Array,
  labels: number,
  count: number,
): { data: PackedWeights; kept: Float32Array } {
  const threshold = thresholdOf(weights, count);
  const scale = weights.reduce((most, w) => Math.max(most, Math.abs(w)), 0);
  const kept = new Float32Array(weights.length);
  const rows: { hash: number; labels: number[]; weights: number[] }[] = [];
  hashes.forEach((hash, f) => {
    const row = { hash: hash >>> 0, labels: [] as number[], weights: [] as number[] };
    for (let y = 0; y < labels; y++) {
      const weight = weights[f * labels + y]!;
      if (weight === 0 || Math.abs(weight) < threshold) continue;
      const byte = Math.round(Math.sign(weight) * Math.sqrt(Math.abs(weight) / scale) * 127);
      kept[f * labels + y] = Math.sign(byte) * (byte / 127) ** 2 * scale;
      if (byte === 0) continue;
      row.labels.push(y);
      row.weights.push(byte);
    }
    if (row.labels.length > 0) rows.push(row);
  });
  rows.sort((a, b) => a.hash - b.hash);
  return {
    data: {
      ...packHashes(rows.map((r) => r.hash)),
      sizes: base64(Uint8Array.from(rows, (r) => r.labels.length)),
      labels: base64(Uint8Array.from(rows.flatMap((r) => r.labels))),
      weights: base64(Int8Array.from(rows.flatMap((r) => r.weights))),
      scale,
    },
    kept,
  };
}
