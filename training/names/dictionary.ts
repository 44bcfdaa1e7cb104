import type { Sentence as Range } from '../../src/language/document.js';
import {
  addNameFeatures,
  MOST_FEATURES,
  nameSurroundings,
  nameWindow,
} from '../../src/names/tagger/features.js';
import { writtenMarks } from '../../src/names/tagger/mark-features.js';
import type { Word } from '../../src/tagging/word.js';
import { writeAround } from '../../src/tagging/word-table.js';
import { FeatureWriter } from '../../src/tagging/writer.js';
import type { LabelledSequence } from '../crf.js';
import type { Example } from './data.js';

/** Features that occur less often are left out. */
const LEAST_COUNT = 2;
const SLOTS = 1 << 25;

const out = new FeatureWriter(MOST_FEATURES);
const window: Word[] = [];
const groups = writtenMarks();

/** The hashed features of each token of an example's sentence, token by token. */
export function tokenFeatures({ view }: Example, range: Range, index: number): Int32Array[] {
  const casing = view.casing[index]!;
  const around = nameSurroundings(casing, view.domain);
  return Array.from({ length: range.to - range.from }, (_, k) => {
    const i = range.from + k;
    out.clear();
    writeAround(out, around, view.words, range, i);
    nameWindow(view, range, i, window);
    addNameFeatures(out, groups, view, window, range, casing, i);
    return out.buffer.slice(0, out.count);
  });
}

/** How often each hash occurs, up to 255, in a table with open addressing. */
class Counts {
  readonly #keys = new Int32Array(SLOTS);
  readonly #counts = new Uint8Array(SLOTS);

  #slot(hash: number): number {
    let at = (hash >>> 0) & (SLOTS - 1);
    while (this.#counts[at] !== 0 && this.#keys[at] !== hash) at = (at + 1) & (SLOTS - 1);
    return at;
  }

  add(hash: number): void {
    const at = this.#slot(hash);
    this.#keys[at] = hash;
    if (this.#counts[at]! < 255) this.#counts[at]!++;
  }

  isFrequent(hash: number): boolean {
    return this.#counts[this.#slot(hash)]! >= LEAST_COUNT;
  }
}

/** Dense ids for the frequent features of the examples, given out in order of first use. */
export class Dictionary {
  readonly ids = new Map<number, number>();
  readonly hashes: number[] = [];
  readonly #counts = new Counts();

  constructor(examples: readonly Example[]) {
    for (const example of examples) {
      example.view.document.sentences.forEach((range, s) => {
        for (const features of tokenFeatures(example, range, s))
          for (const hash of features) this.#counts.add(hash);
      });
    }
  }

  #idOf(hash: number): number {
    const known = this.ids.get(hash);
    if (known !== undefined) return known;
    this.ids.set(hash, this.hashes.length);
    return this.hashes.push(hash) - 1;
  }

  /** The sentences of an example with ids for their frequent features. */
  sequencesOf(example: Example): LabelledSequence[] {
    return example.view.document.sentences.map((range, s) => {
      const ids: number[] = [];
      const starts = [0];
      for (const features of tokenFeatures(example, range, s)) {
        for (const hash of features) if (this.#counts.isFrequent(hash)) ids.push(this.#idOf(hash));
        starts.push(ids.length);
      }
      return {
        values: Int32Array.from(ids),
        starts: Int32Array.from(starts),
        labels: example.labels.slice(range.from, range.to),
      };
    });
  }
}
