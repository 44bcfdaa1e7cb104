import { bytesOfText } from './bytes.js';
import { letterOf, numberOf, numbersOf } from './letters.js';
import { type PackedWeights, unpackHashes } from './packed.js';

/** A model's weights: rows of label weights, found by the hash of their feature. What is read together lies together. */
export interface Weights {
  /** Where the rows begin whose hashes start with the same 16 bits; one more entry for the end. */
  buckets: Uint32Array;
  /** Of each row, by ascending hash: the hash, and where its weights begin; after the last one where they end. */
  rows: Uint32Array;
  /** Of each weight, row by row: its label, and the weight itself, both as the letters that they ship as. */
  labels: Uint8Array;
  companded: Uint8Array;
  /** What each letter of `companded` stands for. */
  values: Float32Array;
}

const BUCKETS = 1 << 16;
/** Hashes are spread evenly, so that a bucket holds a handful of rows: no table is built, only this index. */
function bucketsOf(hashes: Uint32Array): Uint32Array {
  const buckets = new Uint32Array(BUCKETS + 1);
  let bucket = 0;
  for (let row = 0; row < hashes.length; row++) while (bucket <= hashes[row]! >>> 16) buckets[bucket++] = row;
  buckets.fill(hashes.length, bucket);
  return buckets;
}

/** The rows: nothing is done for each single weight, of which there are a million. */
function rowsOf(hashes: Uint32Array, sizes: Uint8Array): Uint32Array {
  const rows = new Uint32Array(2 * hashes.length + 2);
  let begin = 0;
  for (let row = 0; row < hashes.length; row++) {
    rows[2 * row] = hashes[row]!;
    rows[2 * row + 1] = begin;
    begin += sizes[row]!;
  }
  rows[2 * hashes.length + 1] = begin;
  return rows;
}

/** What each letter stands for in a model whose companded weights go from -steps to steps. */
function valuesOf({ scale, steps }: PackedWeights): Float32Array {
  const values = new Float32Array(256);
  for (let i = 0; i <= 2 * steps; i++)
    values[letterOf(i)] = Math.sign(i - steps) * ((i - steps) / steps) ** 2 * scale;
  return values;
}

/** The weights of a file under src/models/, ready to be asked. */
export function unpackWeights(data: PackedWeights): Weights {
  const hashes = unpackHashes(data, data.sizes.length);
  return {
    buckets: bucketsOf(hashes),
    rows: rowsOf(hashes, numbersOf(data.sizes)),
    labels: bytesOfText(data.labels),
    companded: bytesOfText(data.weights),
    values: valuesOf(data),
  };
}

/** Adds the weights of the feature with this hash to the label scores that begin at `at`. */
export function addWeights(weights: Weights, hash: number, scores: Float32Array, at: number): void {
  const { buckets, rows, labels, companded, values } = weights;
  const wanted = hash >>> 0;
  const bucket = wanted >>> 16;
  const end = 2 * buckets[bucket + 1]!;
  for (let row = 2 * buckets[bucket]!; row < end; row += 2) {
    if (rows[row] !== wanted) continue;
    const last = rows[row + 3]!;
    for (let k = rows[row + 1]!; k < last; k++) scores[at + numberOf(labels[k]!)]! += values[companded[k]!]!;
    return;
  }
}
