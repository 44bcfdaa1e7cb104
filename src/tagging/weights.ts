import { bytesOfText } from './bytes.js';
import { letterOf, numberOf } from './letters.js';
import type { FeatureWriter } from './writer.js';

/** Weights as they ship: a row for each hashed feature, in letters (see `numbersOf`). Rows are in the order of their hashes. */
export interface PackedWeights {
  /** How many of a hash's first bits tell its bucket. */
  bits: number;
  /** How many rows each bucket has. */
  counts: string;
  /** The `REST_BITS` behind them of each row's hash, in two letters of half the bits each. */
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

/**
 * What a hash has behind its bucket and these bits is not kept: a feature that has no row is taken for one that has once in 3,000 times.
 */
export const REST_BITS = 12;
const REST_MASK = 2 ** REST_BITS - 1;
const HALF = REST_BITS / 2;

/** A model's weights, ready to be asked: a row for each feature, of one weight a label. */
export interface Weights {
  labels: number;
  /** How many of a hash's last bits do not tell its bucket. */
  shift: number;
  /** Where each bucket's rows begin; one more entry for the end. */
  buckets: Int32Array;
  /** Of each row, the rest of its hash in letters. */
  rests: Uint16Array;
  /** Row by row, in units: whole numbers, whose sum does not depend on their order. A row has room for more than its labels. */
  values: Int16Array;
  /** How many values a row has. */
  width: number;
  /** What a value of 1 stands for. */
  unit: number;
}

/** Labels are added up in groups of so many, each in a variable of its own: several times as fast as in an array. */
const GROUP = 3;

const widthOf = (labels: number): number => (labels === 1 ? 1 : GROUP * Math.ceil(labels / GROUP));

function bucketsOf(counts: string): Int32Array {
  const buckets = new Int32Array(counts.length + 1);
  for (let i = 0, sum = 0; i < counts.length; i++) {
    sum += numberOf(counts.charCodeAt(i));
    buckets[i + 1] = sum;
  }
  return buckets;
}

/** Two letters as one number, as they lie in memory. */
const pairsOf = (letters: string): Uint16Array => new Uint16Array(bytesOfText(letters).buffer);

/** The letters of every rest. */
const REST_LETTERS = restLetters();

function restLetters(): Uint16Array {
  const letters = new Uint8Array(2 * (REST_MASK + 1));
  for (let rest = 0; rest <= REST_MASK; rest++) {
    letters[2 * rest] = letterOf(rest >> HALF);
    letters[2 * rest + 1] = letterOf(rest & (2 ** HALF - 1));
  }
  return new Uint16Array(letters.buffer);
}

function valuesOf(data: PackedWeights, width: number): Int16Array {
  const sizes = bytesOfText(data.sizes);
  const labels = bytesOfText(data.labels);
  const weights = bytesOfText(data.weights);
  const values = new Int16Array(sizes.length * width);
  const squares = squaresOf(data.steps);
  for (let row = 0, k = 0, at = 0; row < sizes.length; row++, at += width) {
    for (const end = k + numberOf(sizes[row]!); k < end; k++)
      values[at + numberOf(labels[k]!)] = squares[weights[k]!]!;
  }
  return values;
}

/** What each letter of a weight stands for, in units. */
function squaresOf(steps: number): Int16Array {
  const squares = new Int16Array(256);
  for (let i = -steps; i <= steps; i++) squares[letterOf(i + steps)] = i * Math.abs(i);
  return squares;
}

/** The weights of a file under src/models/ for so many labels. */
export const unpackWeights = (data: PackedWeights, labels: number): Weights => ({
  labels,
  width: widthOf(labels),
  shift: 32 - data.bits,
  buckets: bucketsOf(data.counts),
  rests: pairsOf(data.rests),
  values: valuesOf(data, widthOf(labels)),
  unit: data.scale / data.steps ** 2,
});

/** The row of the feature with this hash, or -1. */
function rowOf({ shift, buckets, rests }: Weights, hash: number): number {
  const bucket = hash >>> shift;
  const letters = REST_LETTERS[(hash >>> (shift - REST_BITS)) & REST_MASK]!;
  const end = buckets[bucket + 1]!;
  for (let row = buckets[bucket]!; row < end; row++) if (rests[row] === letters) return row;
  return -1;
}

/** Finds where the rows of an item's features begin, once for all groups of labels; gives how many there are. */
function findRows(weights: Weights, { buffer, rows, count }: FeatureWriter): number {
  const { width } = weights;
  let found = 0;
  for (let k = 0; k < count; k++) {
    const row = rowOf(weights, buffer[k]!);
    if (row >= 0) rows[found++] = row * width;
  }
  return found;
}

/** Writes the label scores of an item, the sums of its features' weights, to where they begin in `scores`. */
export function scoreInto(weights: Weights, features: FeatureWriter, scores: Float32Array, at: number): void {
  const { labels, values, unit } = weights;
  const { rows } = features;
  const found = findRows(weights, features);
  for (let y = 0; y < labels; y += GROUP) {
    let first = 0;
    let second = 0;
    let third = 0;
    for (let k = 0; k < found; k++) {
      const from = rows[k]! + y;
      first = (first + values[from]!) | 0;
      second = (second + values[from + 1]!) | 0;
      third = (third + values[from + 2]!) | 0;
    }
    scores[at + y] = first * unit;
    if (y + 1 < labels) scores[at + y + 1] = second * unit;
    if (y + 2 < labels) scores[at + y + 2] = third * unit;
  }
}

/** The sum of the weights of an item where there is one label, in units. */
export function sumOf(weights: Weights, features: FeatureWriter): number {
  const { values } = weights;
  const found = findRows(weights, features);
  let sum = 0;
  for (let k = 0; k < found; k++) sum = (sum + values[features.rows[k]!]!) | 0;
  return sum;
}

/** The score of an item where there is one label. */
export const scoreOf = (weights: Weights, features: FeatureWriter): number =>
  sumOf(weights, features) * weights.unit;
