import { numbersOf } from './letters.js';
import { type PackedWeights, unpackHashes } from './packed.js';

/** A model's weights: rows of label weights, found by the hash of their feature. */
export interface Weights {
  /** Of each row, ascending. */
  hashes: Uint32Array;
  /** Where the rows begin whose hashes start with the same 16 bits; one more entry for the end. */
  buckets: Uint32Array;
  /** Where each row's weights begin; one more entry for the end. */
  starts: Uint32Array;
  labels: Uint8Array;
  /** Companded weights, and what each of them stands for. */
  companded: Uint8Array;
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

function startsOf(sizes: Uint8Array): Uint32Array {
  const starts = new Uint32Array(sizes.length + 1);
  for (let row = 0; row < sizes.length; row++) starts[row + 1] = starts[row]! + sizes[row]!;
  return starts;
}

const valuesOf = ({ scale, steps }: PackedWeights): Float32Array =>
  Float32Array.from(
    { length: 2 * steps + 1 },
    (_, i) => Math.sign(i - steps) * ((i - steps) / steps) ** 2 * scale,
  );

/** The weights of a file under src/models/, ready to be asked. */
export function unpackWeights(data: PackedWeights): Weights {
  const sizes = numbersOf(data.sizes);
  const hashes = unpackHashes(data, sizes.length);
  return {
    hashes,
    buckets: bucketsOf(hashes),
    starts: startsOf(sizes),
    labels: numbersOf(data.labels),
    companded: numbersOf(data.weights),
    values: valuesOf(data),
  };
}

/** Adds the weights of the feature with this hash to the label scores that begin at `at`. */
export function addWeights(weights: Weights, hash: number, scores: Float32Array, at: number): void {
  const { hashes, buckets, starts, labels, companded, values } = weights;
  const wanted = hash >>> 0;
  const bucket = wanted >>> 16;
  for (let row = buckets[bucket]!; row < buckets[bucket + 1]!; row++) {
    if (hashes[row] !== wanted) continue;
    for (let k = starts[row]!; k < starts[row + 1]!; k++) scores[at + labels[k]!]! += values[companded[k]!]!;
    return;
  }
}
