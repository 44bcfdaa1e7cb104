import type { TokenRange } from '../language/document.js';
import { addRow, Kept } from './kept.js';
import { doubles } from './scratch.js';
import type { Weights } from './weights.js';
import { EDGE, type Word } from './word.js';
import type { FeatureWriter } from './writer.js';

/** Features of a word and one small whole number below `size`. */
export interface WordValues {
  size: number;
  write(out: FeatureWriter, word: Word, value: number): void;
}

/** Adds a group of features of a word and a small number to an item. */
export interface AddWord {
  add(out: FeatureWriter, word: Word, value: number): void;
}

/** The features that a word has for the tokens around it, `offset` tokens from each, whatever else stands there. */
export interface Surroundings {
  /** How many tokens to either side. */
  reach: number;
  write(out: FeatureWriter, word: Word, offset: number): void;
}

/** Writes what the words around a token tell, one by one; those beyond the ends of `within` are `EDGE`. */
export function writeAround(
  out: FeatureWriter,
  { reach, write }: Surroundings,
  words: readonly Word[],
  { from, to }: TokenRange,
  token: number,
): void {
  for (let k = -reach; k <= reach; k++)
    write(out, token + k >= from && token + k < to ? words[token + k]! : EDGE, k);
}

/** Adds what the features of a word and a small number are worth. */
class WordScores implements AddWord {
  readonly #table: WordTable;
  readonly #group: WordValues;
  readonly #first: number;

  constructor(table: WordTable, group: WordValues, first: number) {
    this.#table = table;
    this.#group = group;
    this.#first = first;
  }

  add(out: FeatureWriter, word: Word, value: number): void {
    const { kept } = this.#table;
    const at = this.#table.place(word) + (this.#first + value) * kept.width;
    const { rows } = this.#table;
    if (Number.isNaN(rows[at])) {
      this.#group.write(kept.out, word, value);
      kept.fill(rows, at);
    }
    addRow(out.sums, 0, rows, at, kept.width);
  }
}

/** How many words' rows are kept: at first, and when there are more words. A power of two, both. */
const FEWEST = 1024;
const MOST = 16_384;
const NOBODY = -1;

/**
 * What words are worth to a tagger by themselves, worked out once for each and kept: half of a tagger's features are such, and words
 * come again. A word's rows have their place by its number, until another one takes it.
 */
export class WordTable {
  readonly kept: Kept;
  /** The rows of all words, one after the other. */
  rows = new Float64Array(0);
  /** By place: the number of the word whose rows are there. */
  #owners = new Int32Array(0);
  readonly #around: Surroundings;
  readonly #sums = doubles();
  /** How many numbers a word's rows take. */
  #size: number;

  constructor(weights: Weights, around: Surroundings) {
    this.kept = new Kept(weights);
    this.#around = around;
    this.#size = (2 * around.reach + 1) * this.kept.width;
  }

  /** One more group of features; before the first word is asked for. */
  group(values: WordValues): AddWord {
    const first = this.#size / this.kept.width;
    this.#size += values.size * this.kept.width;
    return new WordScores(this, values, first);
  }

  /** Where a word's rows begin. */
  place({ number }: Word): number {
    const place = number & (this.#owners.length - 1);
    if (this.#owners[place] !== number) return this.#take(number);
    return place * this.#size;
  }

  #take(number: number): number {
    const places = this.#owners.length;
    if (number >= places && places < MOST) this.#grow(Math.max(FEWEST, 2 * places));
    const place = number & (this.#owners.length - 1);
    this.#owners[place] = number;
    this.rows.fill(Number.NaN, place * this.#size, (place + 1) * this.#size);
    return place * this.#size;
  }

  #grow(places: number): void {
    const { rows } = this;
    const owners = this.#owners;
    this.rows = new Float64Array(places * this.#size);
    this.rows.set(rows);
    this.#owners = new Int32Array(places).fill(NOBODY);
    this.#owners.set(owners);
  }

  /** The row of a word, whose rows begin at `place`, for the token that it is `offset` tokens behind. */
  #rowAround(place: number, word: Word, offset: number): number {
    const { width, out } = this.kept;
    const at = place + (offset + this.#around.reach) * width;
    if (Number.isNaN(this.rows[at])) {
      this.#around.write(out, word, offset);
      this.kept.fill(this.rows, at);
    }
    return at;
  }

  /**
   * By token of `range`, a row each: what the words around it and its own add up to. Those beyond the ends of `within` are `EDGE`.
   * The rows are there until others are asked for.
   */
  sumsOf(words: readonly Word[], within: TokenRange, range: TokenRange): Float64Array {
    const { reach } = this.#around;
    const { width } = this.kept;
    const length = (range.to - range.from) * width;
    const sums = this.#sums.room(length).fill(0, 0, length);
    for (let t = range.from - reach; t < range.to + reach; t++) {
      const word = t >= within.from && t < within.to ? words[t]! : EDGE;
      const place = this.place(word);
      const last = Math.min(range.to - 1, t + reach);
      for (let i = Math.max(range.from, t - reach); i <= last; i++)
        addRow(sums, (i - range.from) * width, this.rows, this.#rowAround(place, word, t - i), width);
    }
    return sums;
  }
}
