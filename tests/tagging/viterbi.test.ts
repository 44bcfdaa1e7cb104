import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chainOf, type LabelGrammar, viterbi } from '../../src/tagging/viterbi.js';

/** Label 2 follows 1 or itself only, and ends no sequence but at 2. */
const GRAMMAR: LabelGrammar = {
  labels: 3,
  mayFollow: (label, next) => next !== 2 || label !== 0,
  mayStart: (label) => label !== 2,
  mayEnd: (label) => label !== 1,
};

const { labels, mayFollow, mayStart, mayEnd } = GRAMMAR;

/** All legal sequences of a length. */
function sequencesOf(length: number): number[][] {
  let all: number[][] = [[]];
  for (let i = 0; i < length; i++)
    all = all.flatMap((sequence) =>
      [0, 1, 2]
        .filter((next) => (i === 0 ? mayStart(next) : mayFollow(sequence.at(-1)!, next)))
        .map((next) => [...sequence, next]),
    );
  return all.filter((sequence) => sequence.length === 0 || mayEnd(sequence.at(-1)!));
}

const scoreOf = (sequence: readonly number[], scores: readonly number[], transitions: readonly number[]) =>
  sequence.reduce(
    (sum, label, i) =>
      sum + scores[i * labels + label]! + (i > 0 ? transitions[sequence[i - 1]! * labels + label]! : 0),
    0,
  );

const numbers = (length: number) =>
  fc.array(fc.integer({ min: -20, max: 20 }), { minLength: length, maxLength: length });

it('gives the best of all legal sequences', () => {
  const cases = fc.integer({ min: 1, max: 5 }).chain((n) => fc.tuple(numbers(3 * n), numbers(9)));
  fc.assert(
    fc.property(cases, ([scores, transitions]) => {
      const length = scores.length / labels;
      const found = [...viterbi(Float32Array.from(scores), chainOf(GRAMMAR, transitions), length)];
      const legal = sequencesOf(length);
      expect(legal).toContainEqual(found);
      const best = Math.max(...legal.map((sequence) => scoreOf(sequence, scores, transitions)));
      expect(scoreOf(found, scores, transitions)).toBe(best);
    }),
  );
});

it('gives nothing for no token', () => {
  expect([...viterbi(new Float32Array(0), chainOf(GRAMMAR), 0)]).toEqual([]);
});
