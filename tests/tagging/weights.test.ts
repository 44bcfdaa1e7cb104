import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOf } from '../../src/tagging/letters.js';
import { scoreInto, scoreOf, unpackWeights } from '../../src/tagging/weights.js';
import { FeatureWriter } from '../../src/tagging/writer.js';
import { packRows, packWeights, type Row } from '../../training/pack.js';

const STEPS = 31;

const unpacked = (rows: Row[], labels: number) =>
  unpackWeights({ ...packRows(rows, STEPS), steps: STEPS, scale: STEPS ** 2 }, labels);

function featuresOf(hashes: readonly number[]): FeatureWriter {
  const features = new FeatureWriter(Math.max(1, hashes.length));
  features.buffer.set(hashes.map((hash) => hash | 0));
  features.count = hashes.length;
  return features;
}

const scoresOf = (rows: Row[], labels: number, hashes: readonly number[]): number[] => {
  const scores = new Float32Array(labels + 2).fill(-1);
  scoreInto(unpacked(rows, labels), featuresOf(hashes), scores, 1);
  expect([scores[0], scores[labels + 1]]).toEqual([-1, -1]);
  return [...scores.subarray(1, labels + 1)];
};

const BAKER = { hash: 0x12345678, labels: [0, 2], weights: [3, -2] };
const COOK = { hash: 0xfedcba98, labels: [1, 2, 3], weights: [1, 1, 31] };

/** Rows of no to five weights, some of which share the part of their hash that is kept. */
const MANY: Row[] = Array.from({ length: 400 }, (_, i) => ({
  hash: Math.imul(i % 2 === 0 ? i : i << 15, 0x9e3779b1) >>> 0,
  labels: [0, 1, 2, 3, 4].slice(i % 6),
  weights: [i % 31, -3, 8, -31, 1].slice(i % 6),
}));

describe('scores', () => {
  it.each([
    ['of no feature', [], [0, 0, 0, 0]],
    ['of one feature', [BAKER.hash], [9, 0, -4, 0]],
    ['of two', [BAKER.hash, COOK.hash], [9, 1, -3, 961]],
    ['of one twice', [BAKER.hash, BAKER.hash], [18, 0, -8, 0]],
    ['of a feature without weights', [0x0badcafe, COOK.hash], [0, 1, 1, 961]],
  ])('%s', (_what, hashes, scores) => {
    expect(scoresOf([BAKER, COOK], 4, hashes)).toEqual(scores);
  });

  it('of one label are a number', () => {
    const weights = unpacked([{ hash: 7, labels: [0], weights: [-5] }], 1);
    expect(scoreOf(weights, featuresOf([7, 7]))).toBe(-50);
    expect(scoreOf(weights, featuresOf([]))).toBe(0);
  });

  it('of a model without any feature are 0', () => {
    expect(scoresOf([], 3, [1, 2])).toEqual([0, 0, 0]);
  });

  it('are the sums of the weights, for any features of any model', () => {
    const weight = fc.integer({ min: -STEPS, max: STEPS }).filter((value) => value !== 0);
    const rowOf = fc.record({
      hash: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
      weight0: weight,
      weight4: weight,
    });
    const hashes = fc.uniqueArray(rowOf, { selector: ({ hash }) => hash >>> 18, maxLength: 300 });
    fc.assert(
      fc.property(hashes, fc.nat(), (all, seed) => {
        const rows = all.map(({ hash, weight0, weight4 }) => ({
          hash,
          labels: [0, 4],
          weights: [weight0, weight4],
        }));
        const asked = rows.filter((_, i) => (seed >> (i % 16)) & 1);
        const sum = (at: number) => asked.reduce((s, { weights: w }) => s + w[at]! * Math.abs(w[at]!), 0);
        const scores = scoresOf(
          rows,
          5,
          asked.map(({ hash }) => hash),
        );
        expect(scores).toEqual([sum(0), 0, 0, 0, sum(1)]);
      }),
    );
  });
});

it('scores are the same whatever was asked for before, and however the letters were read', () => {
  const packed = { ...packRows(MANY, STEPS), steps: STEPS, scale: STEPS ** 2 };
  const codes = { seeds: codesOf(packed.seeds), rests: codesOf(packed.rests), sizes: codesOf(packed.sizes) };
  const used = unpackWeights({ ...packed, ...codes }, 5);
  const hash = fc.oneof(
    fc.constantFrom(...MANY.map((row) => row.hash)),
    fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  );
  fc.assert(
    fc.property(fc.array(hash, { maxLength: 20 }), (asked) => {
      const [first, second] = [new Float32Array(5), new Float32Array(5)];
      scoreInto(used, featuresOf(asked), first, 0);
      scoreInto(unpackWeights(packed, 5), featuresOf(asked), second, 0);
      expect(first).toEqual(second);
    }),
  );
});

it('of two features that cannot be told apart the one that weighs more is kept', () => {
  const light = { hash: 0x40000000, labels: [0], weights: [2] };
  const heavy = { hash: 0x40000001, labels: [1], weights: [-4] };
  expect(scoresOf([light, heavy], 2, [light.hash])).toEqual([0, -16]);
  expect(scoresOf([heavy, light], 2, [light.hash])).toEqual([0, -16]);
});

it('the weights that are worth most are kept, and read as they were rounded', () => {
  const weights = Float32Array.of(0.5, -1, 0.01, 0, 0.3, 0);
  const { data, kept } = packWeights([11, 2 ** 31, 2 ** 32 - 1], weights, 2, { count: 3, steps: STEPS });
  const scores = new Float32Array(2);
  const model = unpackWeights(data, 2);
  [11, 2 ** 31, 2 ** 32 - 1].forEach((hash, i) => {
    scoreInto(model, featuresOf([hash]), scores, 0);
    expect(scores[0]).toBeCloseTo(kept[2 * i]!);
    expect(scores[1]).toBeCloseTo(kept[2 * i + 1]!);
  });
  expect(kept[1]).toBe(-1);
  expect(kept[2]).toBe(0);
});
