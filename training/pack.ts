/** Weights as they ship: rows of hashed features, each with the labels that have a weight, in bytes of base64. */
export interface PackedWeights {
  /** Hashes of the rows, ascending as unsigned numbers (Uint32). */
  hashes: string;
  /** How many weights each row has (Uint8). */
  sizes: string;
  /** The label of each weight, row by row (Uint8). */
  labels: string;
  /** The weights, companded: sign times the square root, scaled to -127 … 127 (Int8). */
  weights: string;
  /** The weight that 127 stands for. */
  scale: number;
}

const base64 = (array: Uint8Array | Int8Array | Uint32Array): string =>
  Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64');

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
      hashes: base64(Uint32Array.from(rows, (r) => r.hash)),
      sizes: base64(Uint8Array.from(rows, (r) => r.labels.length)),
      labels: base64(Uint8Array.from(rows.flatMap((r) => r.labels))),
      weights: base64(Int8Array.from(rows.flatMap((r) => r.weights))),
      scale,
    },
    kept,
  };
}
