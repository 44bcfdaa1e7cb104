import { letterOf, numberOf } from './letters.js';
import { KEY_BITS, type Slots, slotOf, unpackSlots } from './slots.js';
import { PLACES, partOf, TRIPLE, triplesOf } from './triple.js';
import type { FeatureWriter } from './writer.js';

/**
 * Weights as they ship: a row for each hashed feature, in letters (see `numbersOf`). Rows are in the order of the slots that their
 * hashes have; a slot that no hash has is a row without weights.
 */
export interface PackedWeights {
  /** How many of a hash's first bits tell its bucket. */
  bits: number;
  /** The seed of each bucket, in two letters. */
  seeds: string;
  /** The last `REST_BITS` of each row's key, in two letters of half the bits each. */
  rests: string;
  /** How many weights each row has. */
  sizes: string;
  /** The label of each weight, row by row. */
  labels: string;
  /** The weights, companded: sign times the square root, scaled to -steps … steps, counted from -steps on. */
  weights: string;
  /** The largest companded weight. */
  steps: number;
  /** The weight that it stands for. */
  scale: number;
}

/** A feature that has no row is taken for one that has once in 2 ** `REST_BITS` times. */
export const REST_BITS = 12;
const REST_MASK = 2 ** REST_BITS - 1;
const HALF = REST_BITS / 2;

/** The rest that is kept of a hash. */
export const restOf = (hash: number): number => (hash >>> (32 - KEY_BITS)) & REST_MASK;

/** A model's weights, ready to be asked: a row for each feature, of one weight a label. */
export interface Weights {
  labels: number;
  slots: Slots;
  /**
   * By slot, so that one look into memory has it all: the rest of its hash plus 1, and then its weights, three labels in each
   * number (see `triple.ts`), in units. Zeros until the row is asked for.
   */
  rows: Float64Array;
  /** How many numbers the weights of a row take. */
  width: number;
  /** What a weight of 1 stands for. */
  unit: number;
  packed: PackedWeights;
  /** Where the weights of each block of slots begin in `packed`. */
  starts: Int32Array;
  /** What each letter of a weight stands for, in units. */
  squares: Int16Array;
}

/** How many slots a block has. */
const BLOCK = 16;

/** How many weights a block has: a function that is called often is compiled soon, one long loop is not. */
function countWeights(sizes: string, block: number): number {
  let count = 0;
  const end = Math.min(sizes.length, (block + 1) * BLOCK);
  for (let row = block * BLOCK; row < end; row++) count += numberOf(sizes.charCodeAt(row));
  return count;
}

function startsOf(sizes: string): Int32Array {
  const starts = new Int32Array(Math.ceil(sizes.length / BLOCK) + 1);
  for (let block = 0; block + 1 < starts.length; block++)
    starts[block + 1] = starts[block]! + countWeights(sizes, block);
  return starts;
}

function squaresOf(steps: number): Int16Array {
  const squares = new Int16Array(128);
  for (let i = -steps; i <= steps; i++) squares[letterOf(i + steps)] = i * Math.abs(i);
  return squares;
}

/** The weights of a file under src/models/ for so many labels. */
export function unpackWeights(packed: PackedWeights, labels: number): Weights {
  const width = triplesOf(labels);
  return {
    labels,
    slots: unpackSlots(packed.seeds, packed.bits, packed.sizes.length),
    rows: new Float64Array(packed.sizes.length * (width + 1)),
    width,
    unit: packed.scale / packed.steps ** 2,
    packed,
    starts: startsOf(packed.sizes),
    squares: squaresOf(packed.steps),
  };
}

/** Reads the row of a slot, which begins at `at`; gives what it begins with. An article asks for few of them. */
function readRow({ packed, starts, rows, squares }: Weights, slot: number, at: number): number {
  const { rests, sizes, labels, weights } = packed;
  let k = starts[Math.floor(slot / BLOCK)]!;
  for (let before = slot - (slot % BLOCK); before < slot; before++) k += numberOf(sizes.charCodeAt(before));
  for (const end = k + numberOf(sizes.charCodeAt(slot)); k < end; k++) {
    const label = numberOf(labels.charCodeAt(k));
    rows[at + 1 + Math.floor(label / TRIPLE)]! += squares[weights.charCodeAt(k)]! * PLACES[label % TRIPLE]!;
  }
  const rest = (numberOf(rests.charCodeAt(2 * slot)) << HALF) | numberOf(rests.charCodeAt(2 * slot + 1));
  rows[at] = rest + 1;
  return rest + 1;
}

/** Finds where the weights of an item's features begin; gives how many have any. */
function findRows(model: Weights, { buffer, found, count }: FeatureWriter): number {
  const { slots, rows, width } = model;
  if (slots.count === 0) return 0;
  const stride = width + 1;
  for (let i = 0; i < count; i++) found[i] = slotOf(slots, buffer[i]!) * stride;
  // By itself this loop waits for several places in memory at once.
  let k = 0;
  for (let i = 0; i < count; i++) {
    const at = found[i]!;
    const first = rows[at]! || readRow(model, at / stride, at);
    if (first === restOf(buffer[i]!) + 1) found[k++] = at + 1;
  }
  return k;
}

/** Adds the weights of an item's features to its sums. */
export function addRows(model: Weights, features: FeatureWriter): void {
  const { width, rows } = model;
  const { found, sums } = features;
  const count = findRows(model, features);
  // Two numbers at a time, in local variables: several times as fast as in the array.
  for (let y = 0; y < width; y += 2) {
    let first = sums[y]!;
    let second = sums[y + 1]!;
    for (let k = 0; k < count; k++) {
      first += rows[found[k]! + y]!;
      second += rows[found[k]! + y + 1]!;
    }
    sums[y] = first;
    if (y + 1 < width) sums[y + 1] = second;
  }
}

/** Writes the label scores of an item, the sums of its features' weights, to where they begin in `scores`. */
export function scoreInto(model: Weights, features: FeatureWriter, scores: Float32Array, at: number): void {
  const { labels, unit } = model;
  addRows(model, features);
  for (let y = 0, k = 0; y < labels; y += TRIPLE, k++) {
    const sums = features.sums[k]!;
    scores[at + y] = partOf(sums, 0) * unit;
    if (y + 1 < labels) scores[at + y + 1] = partOf(sums, 1) * unit;
    if (y + 2 < labels) scores[at + y + 2] = partOf(sums, 2) * unit;
  }
}

/** The sum of the weights of an item where there is one label, in units. */
export function sumOf(model: Weights, features: FeatureWriter): number {
  const { rows } = model;
  const count = findRows(model, features);
  let sum = 0;
  for (let k = 0; k < count; k++) sum += rows[features.found[k]!]!;
  return sum;
}

/** The score of an item where there is one label. */
export const scoreOf = (model: Weights, features: FeatureWriter): number =>
  sumOf(model, features) * model.unit;
