import { lettersOf } from '../src/tagging/letters.js';
import { KEY_BITS } from '../src/tagging/slots.js';
import { type PackedWeights, REST_BITS, restOf } from '../src/tagging/weights.js';
import { placeHashes } from './slots.js';

/** Which weights to keep, and how finely. */
export interface PackOptions {
  /** How many weights. */
  count: number;
  /** The largest companded weight. */
  steps: number;
  /** How often each feature occurs in training: of two weights of one size the more frequent feature's is worth more. */
  frequencies?: ArrayLike<number>;
}

/** What frequency counts for beside size. */
const FREQUENCY_POWER = 0.25;

/** What each weight is worth: its size, times a root of how often its feature occurs. */
const worthOf = (weights: Float32Array, labels: number, frequencies?: ArrayLike<number>): Float32Array =>
  weights.map((w, i) =>
    frequencies ? Math.abs(w) * frequencies[Math.floor(i / labels)]! ** FREQUENCY_POWER : Math.abs(w),
  );

/** The `count`th largest worth. */
function thresholdOf(worth: Float32Array, count: number): number {
  const sorted = worth.filter((x) => x !== 0).sort();
  return sorted[Math.max(0, sorted.length - count)] ?? 0;
}

/** A feature's weights, and the labels that they are of. */
export interface Row {
  hash: number;
  labels: number[];
  weights: number[];
}

const weightOf = ({ weights }: Row): number => weights.reduce((sum, weight) => sum + weight ** 2, 0);

/** The rows of features whose keys are apart, ascending: of two the one that weighs more. */
function distinct(rows: readonly Row[]): Row[] {
  const keyOf = ({ hash }: Row): number => hash >>> (32 - KEY_BITS);
  const ascending = [...rows].sort((a, b) => a.hash - b.hash);
  const kept: Row[] = [];
  for (const row of ascending) {
    const last = kept.at(-1);
    if (!last || keyOf(last) !== keyOf(row)) kept.push(row);
    else if (weightOf(row) > weightOf(last)) kept[kept.length - 1] = row;
  }
  return kept;
}

const NO_ROW: Row = { hash: 0, labels: [], weights: [] };

/** Rows as `unpackWeights` reads them. */
export function packRows(all: readonly Row[], steps: number): Omit<PackedWeights, 'steps' | 'scale'> {
  const kept = distinct(all);
  const { bits, seeds, owners } = placeHashes(kept.map(({ hash }) => hash));
  const rows = Array.from(owners, (owner) => kept[owner] ?? NO_ROW);
  const half = REST_BITS / 2;
  const rests = rows.map(({ hash }) => restOf(hash));
  return {
    bits,
    seeds,
    rests: lettersOf(rests.flatMap((rest) => [rest >>> half, rest % 2 ** half])),
    sizes: lettersOf(rows.map((r) => r.labels.length)),
    labels: lettersOf(rows.flatMap((r) => r.labels)),
    weights: lettersOf(rows.flatMap((r) => r.weights.map((weight) => weight + steps))),
  };
}

/** Keeps the weights that are worth most, in 8 bits each. `kept` are they as they will be read, dense, for measuring. */
export function packWeights(
  hashes: readonly number[],
  weights: Float32Array,
  labels: number,
  { count, steps, frequencies }: PackOptions,
): { data: PackedWeights; kept: Float32Array } {
  const worth = worthOf(weights, labels, frequencies);
  const threshold = thresholdOf(worth, count);
  const scale = weights.reduce((most, w) => Math.max(most, Math.abs(w)), 0);
  const kept = new Float32Array(weights.length);
  const rows: Row[] = [];
  hashes.forEach((hash, f) => {
    const row = { hash: hash >>> 0, labels: [] as number[], weights: [] as number[] };
    for (let y = 0; y < labels; y++) {
      const weight = weights[f * labels + y]!;
      if (weight === 0 || worth[f * labels + y]! < threshold) continue;
      const byte = Math.round(Math.sign(weight) * Math.sqrt(Math.abs(weight) / scale) * steps);
      kept[f * labels + y] = Math.sign(byte) * (byte / steps) ** 2 * scale;
      if (byte === 0) continue;
      row.labels.push(y);
      row.weights.push(byte);
    }
    if (row.labels.length > 0) rows.push(row);
  });
  return { data: { ...packRows(rows, steps), steps, scale }, kept };
}
