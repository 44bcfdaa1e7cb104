import { codesOf, type Letters, letterOf, MOST_LETTERS, numberOf } from './letters.js';
import { findSlots, KEY_BITS, type Slots, unpackSlots } from './slots.js';
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
  seeds: Letters;
  /** The last `REST_BITS` of each row's key, in two letters of half the bits each. */
  rests: Letters;
  /** How many weights each row has. */
  sizes: Letters;
  /** The label of each weight, row by row. */
  labels: Letters;
  /** The weights, companded: sign times the square root, scaled to -steps … steps, counted from -steps on. */
  weights: Letters;
  /** The largest companded weight. */
  steps: number;
  /** The weight that it stands for. */
  scale: number;
}

/** A feature that has no row is taken for one that has once in 2 ** `REST_BITS` times. */
export const REST_BITS = 12;
const REST_MASK = 2 ** REST_BITS - 1;
const HALF = REST_BITS / 2;
const REST_SHIFT = 32 - KEY_BITS;

/** The rest that is kept of a hash. */
export const restOf = (hash: number): number => (hash >>> REST_SHIFT) & REST_MASK;

/** A model's weights, ready to be asked: a row for each feature, of one weight a label. */
export interface Weights {
  labels: number;
  slots: Slots;
  /**
   * By slot, 0 until it is asked for: the rest of its key, and in the bits above which of `rows` is its own, or `UNREAD` as long as no
   * feature was asked for that has it.
   */
  entries: Int32Array;
  /**
   * Rows in the order in which they were first asked for, three labels in each number (see `triple.ts`), in units; with room for as many
   * again when it is full. An article asks for one row in twenty, and those lie side by side.
   */
  rows: Float64Array;
  /** How many numbers a row takes. */
  width: number;
  /** What a weight of 1 stands for. */
  unit: number;
  source: RowSource;
}

/** What rows are read from. */
interface RowSource {
  rests: Uint8Array;
  sizes: Uint8Array;
  labels: Uint8Array;
  weights: Uint8Array;
  /** Where the weights of each block of slots begin in `weights`. */
  starts: Int32Array;
  /** By the code of a weight's letter: what it stands for, in units. */
  squares: Int16Array;
  /** The row that is taken next. */
  next: number;
}

const UNREAD = 1;
const FIRST_ROW = 2;
/** For how many rows there is room at first. */
const AT_FIRST = 2048;

/** How many slots a block has: four numbers of 32 bits. */
const BLOCK = 16;
/** The letter of a row without weights, and of four. */
const NO_WEIGHT = letterOf(0);
const EMPTY = 0x01010101 * NO_WEIGHT;
/** Every other byte of a number of 32 bits. */
const EVEN_BYTES = 0x00ff00ff;

/**
 * Where the weights of each block begin, and the last one's end. Sizes are added up four at a time: a row has one of the first
 * letters, which skip none, and four of them no more than a byte holds.
 */
function startsOf(sizes: Uint8Array): Int32Array {
  const starts = new Int32Array(Math.ceil(sizes.length / BLOCK) + 1);
  const padded = new Uint8Array((starts.length - 1) * BLOCK).fill(NO_WEIGHT, sizes.length);
  padded.set(sizes);
  const words = new Int32Array(padded.buffer);
  for (let block = 1, k = 0, start = 0; block < starts.length; k += 4) {
    const four = words[k]! - EMPTY + words[k + 1]! - EMPTY + words[k + 2]! - EMPTY + words[k + 3]! - EMPTY;
    const two = (four & EVEN_BYTES) + ((four >>> 8) & EVEN_BYTES);
    start += (two & 0xffff) + (two >>> 16);
    starts[block++] = start;
  }
  return starts;
}

/** By the code of a label's letter: which number of a row it is in, and what it is multiplied by there. */
const COLUMNS = new Uint8Array(128);
const FACTORS = new Float64Array(128);
for (let label = 0; label <= MOST_LETTERS; label++) {
  COLUMNS[letterOf(label)] = Math.floor(label / TRIPLE);
  FACTORS[letterOf(label)] = PLACES[label % TRIPLE]!;
}

function squaresOf(steps: number): Int16Array {
  const squares = new Int16Array(128);
  for (let i = -steps; i <= steps; i++) squares[letterOf(i + steps)] = i * Math.abs(i);
  return squares;
}

/** The weights of a file under src/models/ for so many labels. */
export function unpackWeights(packed: PackedWeights, labels: number): Weights {
  const width = triplesOf(labels);
  const sizes = codesOf(packed.sizes);
  const count = sizes.length;
  return {
    labels,
    slots: unpackSlots(packed.seeds, packed.bits, count),
    entries: new Int32Array(count),
    rows: roomFor(AT_FIRST, width),
    width,
    unit: packed.scale / packed.steps ** 2,
    source: {
      rests: codesOf(packed.rests),
      sizes,
      labels: codesOf(packed.labels),
      weights: codesOf(packed.weights),
      starts: startsOf(sizes),
      squares: squaresOf(packed.steps),
      next: FIRST_ROW,
    },
  };
}

/** The entry of a slot that nobody has asked for yet. */
function readEntry({ entries, source: { rests } }: Weights, slot: number): number {
  const rest = (numberOf(rests[2 * slot]!) << HALF) | numberOf(rests[2 * slot + 1]!);
  const entry = (UNREAD << REST_BITS) | rest;
  entries[slot] = entry;
  return entry;
}

/** Room for rows, and for one number more: they are added up two numbers at a time. */
const roomFor = (rows: number, width: number): Float64Array => new Float64Array(rows * width + 1);

/** Takes the next row of a model; it has zeros. */
function takeRow(model: Weights): number {
  const { rows, width, source } = model;
  if ((source.next + 1) * width >= rows.length) {
    model.rows = roomFor(2 * Math.floor(rows.length / width), width);
    model.rows.set(rows);
  }
  return source.next++;
}

/** Reads the row of a slot; gives which one it is. An article asks for few of them. */
function readRow(model: Weights, slot: number): number {
  const row = takeRow(model);
  const { entries, rows, width, source } = model;
  const { sizes, labels, weights, starts, squares } = source;
  const at = row * width;
  const block = slot - (slot % BLOCK);
  let k = starts[block / BLOCK]! - (slot - block) * NO_WEIGHT;
  for (let before = block; before < slot; before++) k += sizes[before]!;
  for (const end = k + sizes[slot]! - NO_WEIGHT; k < end; k++) {
    const label = labels[k]!;
    rows[at + COLUMNS[label]!]! += squares[weights[k]!]! * FACTORS[label]!;
  }
  entries[slot] = (entries[slot]! & REST_MASK) | (row << REST_BITS);
  return row;
}

/** Finds where the weights of an item's features begin; gives how many have any. */
function findRows(model: Weights, { buffer, found, count }: FeatureWriter): number {
  const { slots, entries, width } = model;
  if (slots.count === 0) return 0;
  findSlots(slots, buffer, found, count);
  // By itself this loop waits for several places in memory at once.
  let k = 0;
  for (let i = 0; i < count; i++) {
    const slot = found[i]!;
    const entry = entries[slot]! || readEntry(model, slot);
    // What `restOf` says: this runs for each feature of each word.
    if ((entry & REST_MASK) !== ((buffer[i]! >>> REST_SHIFT) & REST_MASK)) continue;
    const row = entry >>> REST_BITS;
    found[k++] = (row === UNREAD ? readRow(model, slot) : row) * width;
  }
  return k;
}

/** Adds the weights of an item's features to its sums. */
export function addRows(model: Weights, features: FeatureWriter): void {
  const count = findRows(model, features);
  const { width, rows } = model;
  const { found, sums } = features;
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
  const count = findRows(model, features);
  const { rows } = model;
  let sum = 0;
  for (let k = 0; k < count; k++) sum += rows[features.found[k]!]!;
  return sum;
}

/** The score of an item where there is one label. */
export const scoreOf = (model: Weights, features: FeatureWriter): number =>
  sumOf(model, features) * model.unit;
