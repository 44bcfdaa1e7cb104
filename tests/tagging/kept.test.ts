import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/language/read.js';
import { FewScores } from '../../src/tagging/few-scores.js';
import { KeyedSums } from '../../src/tagging/keyed-sums.js';
import { SameSums } from '../../src/tagging/same-sums.js';
import { addRows, unpackWeights } from '../../src/tagging/weights.js';
import { type Word, wordOf } from '../../src/tagging/word.js';
import { type Surroundings, WordTable, writeAround } from '../../src/tagging/word-table.js';
import { FeatureWriter } from '../../src/tagging/writer.js';
import { packRows } from '../../training/pack.js';

const LABELS = 5;
const WIDTH = 2;
const MOST = 60;

/** A model that gives each feature of a few templates some weights. */
function modelOf(features: (out: FeatureWriter) => void) {
  const out = new FeatureWriter(4096);
  features(out);
  const hashes = [...new Set([...out.buffer.subarray(0, out.count)].map((hash) => hash >>> 0))];
  const rows = hashes.map((hash, i) => ({
    hash,
    labels: [i % LABELS, LABELS - 1].slice(i % LABELS === LABELS - 1 ? 1 : 0),
    weights: [(i % 31) + 1, -((i * 7) % 31) - 1].slice(i % LABELS === LABELS - 1 ? 1 : 0),
  }));
  return unpackWeights({ ...packRows(rows, 31), steps: 31, scale: 31 ** 2 }, LABELS);
}

/** The words of a text, one for each token. */
function wordsOf(text: string): Word[] {
  const blocks = [{ start: 0, end: text.length, kind: 'paragraph', rule: 'test' }] as const;
  return readDocument(text, blocks).tokens.map(wordOf);
}
const WORDS = wordsOf('Ferry harbour of Brunn');

const AROUND: Surroundings = {
  reach: 2,
  write(out, word, offset) {
    out.add(10 + offset, word.low);
    if (offset === 0) out.add(20, word.shape);
  },
};

const everyFeature = (out: FeatureWriter): void => {
  for (const word of WORDS) for (let k = -2; k <= 2; k++) AROUND.write(out, word, k);
  for (let k = -2; k <= 2; k++) out.add(10 + k, 1);
};

describe('words around a token', () => {
  const weights = modelOf(everyFeature);
  const table = new WordTable(weights, AROUND);

  it('are worth what their features are one by one, in any text and any part of it', () => {
    const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(text, fc.nat(11), fc.nat(11), fc.nat(3), (words: Word[], a, b, cut) => {
        const within = { from: Math.min(cut, words.length - 1), to: words.length };
        const inside = (at: number): number => within.from + (at % (within.to - within.from));
        const range = { from: Math.min(inside(a), inside(b)), to: Math.max(inside(a), inside(b)) + 1 };
        const sums = table.sumsOf(words, within, range);
        for (let i = range.from; i < range.to; i++) {
          const out = new FeatureWriter(MOST);
          writeAround(out, AROUND, words, within, i);
          addRows(weights, out);
          const at = (i - range.from) * WIDTH;
          expect([...sums.subarray(at, at + WIDTH)]).toEqual([...out.sums.subarray(0, WIDTH)]);
        }
      }),
    );
  });
});

describe('groups of features', () => {
  const pairs = {
    sizes: [3, 4] as [number, number],
    write(out: FeatureWriter, a: number, b: number) {
      out.add(1, a);
      out.add2(2, a, b);
    },
  };
  const own = {
    size: 3,
    write: (out: FeatureWriter, word: Word, value: number) => out.add2(3, word.low, value),
  };
  const weights = modelOf((out) => {
    for (let a = 0; a < 3; a++) for (let b = 0; b < 4; b++) pairs.write(out, a, b);
    for (const word of WORDS) for (let value = 0; value < 3; value++) own.write(out, word, value);
    everyFeature(out);
  });
  const directly = (write: (out: FeatureWriter) => void): number[] => {
    const out = new FeatureWriter(MOST);
    write(out);
    addRows(weights, out);
    return [...out.sums];
  };

  it('of small numbers are worth what their features are, at first and again, added to what was there', () => {
    const few = new FewScores(weights, pairs);
    for (let time = 0; time < 2; time++)
      for (let a = 0; a < 3; a++)
        for (let b = 0; b < 4; b++) {
          const out = new FeatureWriter(MOST);
          out.sums.fill(100, 0, LABELS);
          few.add(out, a, b);
          const wanted = directly((plain) => pairs.write(plain, a, b));
          expect([...out.sums]).toEqual(wanted.map((sum, y) => sum + (y < LABELS ? 100 : 0)));
          expect(out.count).toBe(0);
        }
  });

  it('of a thing and a number are worth what they are, whatever was asked for before', () => {
    const things = [{ low: 0 }, { low: 1 }];
    const asked = fc.record({ thing: fc.constantFrom(...things), value: fc.nat(3) });
    fc.assert(
      fc.property(fc.array(asked, { maxLength: 12 }), (all) => {
        const same = new SameSums(weights);
        for (const { thing, value } of all) {
          const write = (plain: FeatureWriter): void => pairs.write(plain, thing.low, value);
          const out = new FeatureWriter(MOST);
          same.add(out, thing, value, write);
          expect([...out.sums]).toEqual(directly(write));
        }
      }),
    );
  });

  it('of a key are worth what they are, at first and again, where there are more keys than places', () => {
    const keyed = new KeyedSums(weights);
    const keys = [...Array(5000).keys(), 2 ** 31 - 1];
    for (const key of [...keys, ...keys].flatMap((k) => [k, k])) {
      const write = (plain: FeatureWriter): void => pairs.write(plain, key % 3, (key >> 4) % 4);
      const out = new FeatureWriter(MOST);
      keyed.add(out, key, write);
      expect([...out.sums]).toEqual(directly(write));
    }
  });

  it('of a word and a small number do not get in the way of what the word is worth around it', () => {
    const table = new WordTable(weights, AROUND);
    const group = table.group(own);
    const other = table.group({ size: 2, write: (out, word, value) => out.add2(2, 0, value + word.low * 0) });
    for (let time = 0; time < 2; time++)
      for (const word of WORDS) {
        for (let value = 0; value < 3; value++) {
          const out = new FeatureWriter(MOST);
          group.add(out, word, value);
          expect([...out.sums]).toEqual(directly((plain) => own.write(plain, word, value)));
        }
        const out = new FeatureWriter(MOST);
        other.add(out, word, 1);
        expect([...out.sums]).toEqual(directly((plain) => plain.add2(2, 0, 1)));
        const range = { from: 0, to: 1 };
        expect([...table.sumsOf([word], range, range).subarray(0, WIDTH)]).toEqual(
          directly((plain) => writeAround(plain, AROUND, [word], range, 0)).slice(0, WIDTH),
        );
      }
  });
});
