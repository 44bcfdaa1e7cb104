import { numbersOf } from './letters.js';
import { type PackedWeights, unpackHashes } from './packed.js';

/** A model's weights: rows of label weights, found by the hash of their feature. What is read together lies together. */
export interface Weights {
  /** Where the rows begin whose hashes start with the same 16 bits; one more entry for the end. */
  buckets: Uint32Array;
  /** Of each row, by ascending hash: the hash, and where its cells begin. */
  rows: Uint32Array;
  /** Label weights: the label, shifted by 8 bits, and the companded weight; the last one of a row has `LAST` set. */
  cells: Uint16Array;
  /** What each companded weight stands for. */
  values: Float32Array;
}

const BUCKETS = 1 << 16;
const LAST = 0x8000;
const LABEL = 0x7f;

/** Hashes are spread evenly, so that a bucket holds a handful of rows: no table is built, only this index. */
function bucketsOf(hashes: Uint32Array): Uint32Array {
  const buckets = new Uint32Array(BUCKETS + 1);
  let bucket = 0;
  for (let row = 0; row < hashes.length; row++) while (bucket <= hashes[row]! >>> 16) buckets[bucket++] = row;
  buckets.fill(hashes.length, bucket);
  return buckets;
}

/** The rows, and the cells with the end of each row marked. */
function tableOf(hashes: Uint32Array, data: PackedWeights): Pick<Weights, 'rows' | 'cells'> {
  const sizes = numbersOf(data.sizes);
  const labels = numbersOf(data.labels);
  const companded = numbersOf(data.weights);
  const rows = new Uint32Array(2 * hashes.length);
  const cells = Uint16Array.from(labels, (label, i) => (label << 8) | companded[i]!);
  let cell = 0;
  for (let row = 0; row < hashes.length; row++) {
    rows[2 * row] = hashes[row]!;
    rows[2 * row + 1] = cell;
    cell += sizes[row]!;
    cells[cell - 1]! |= LAST;
  }
  return { rows, cells };
}

const valuesOf = ({ scale, steps }: PackedWeights): Float32Array =>
  Float32Array.from(
    { length: 2 * steps + 1 },
    (_, i) => Math.sign(i - steps) * ((i - steps) / steps) ** 2 * scale,
  );

/** The weights of a file under src/models/, ready to be asked. */
export function unpackWeights(data: PackedWeights): Weights {
  const hashes = unpackHashes(data, data.sizes.length);
  return { buckets: bucketsOf(hashes), ...tableOf(hashes, data), values: valuesOf(data) };
}

/** Adds the weights of the feature with this hash to the label scores that begin at `at`. */
export function addWeights(weights: Weights, hash: number, scores: Float32Array, at: number): void {
  const { buckets, rows, cells, values } = weights;
  const wanted = hash >>> 0;
  const bucket = wanted >>> 16;
  const end = 2 * buckets[bucket + 1]!;
  for (let row = 2 * buckets[bucket]!; row < end; row += 2) {
    if (rows[row] !== wanted) continue;
    for (let k = rows[row + 1]!; ; k++) {
      const cell = cells[k]!;
      scores[at + ((cell >> 8) & LABEL)]! += values[cell & 0xff]!;
      if (cell >= LAST) return;
    }
  }
}
