import { describe, expect, it } from 'vitest';
import {
  begin,
  inside,
  LABELS,
  last,
  mayEnd,
  mayFollow,
  mayStart,
  namesOf,
  OUTSIDE,
  unit,
} from '../../../src/names/tagger/labels.js';
import { GRAMMAR } from '../../../src/names/tagger/model.js';
import { chainOf, viterbi } from '../../../src/tagging/viterbi.js';

describe('labels', () => {
  it.each([
    ['a name of one word', [OUTSIDE, unit(1), OUTSIDE], [{ from: 1, to: 2, type: 'place' }]],
    ['a name of three words', [begin(0), inside(0), last(0)], [{ from: 0, to: 3, type: 'person' }]],
    [
      'two names side by side',
      [unit(2), begin(0), last(0)],
      [
        { from: 0, to: 1, type: 'org' },
        { from: 1, to: 3, type: 'person' },
      ],
    ],
    ['no name', [OUTSIDE, OUTSIDE], []],
  ])('spell %s', (_name, labels, names) => {
    expect(namesOf(labels)).toEqual(names);
  });

  it.each([
    ['a name that began goes on in its type', begin(0), inside(0), true],
    ['a name that began does not change its type', begin(0), last(1), false],
    ['a name that began does not break off', begin(0), OUTSIDE, false],
    ['a name does not start inside', OUTSIDE, last(2), false],
    ['a name follows another', last(3), begin(1), true],
  ])('%s', (_name, from, to, legal) => {
    expect(mayFollow(from, to)).toBe(legal);
  });
});

describe('decoding', () => {
  it('never gives an illegal sequence, whatever the scores', () => {
    let state = 3;
    const next = (): number => {
      state = (state * 48271) % 2147483647;
      return state / 2147483647 - 0.5;
    };
    for (let round = 0; round < 200; round++) {
      const length = 1 + (round % 9);
      const scores = Float32Array.from({ length: length * LABELS }, next);
      const labels = [
        ...viterbi(scores, chainOf(GRAMMAR, Array.from({ length: LABELS * LABELS }, next)), length),
      ];
      expect(mayStart(labels[0]!) && mayEnd(labels.at(-1)!)).toBe(true);
      labels.slice(1).forEach((label, i) => {
        expect(mayFollow(labels[i]!, label)).toBe(true);
      });
    }
  });

  it('takes the best legal sequence over the best single labels', () => {
    const scores = new Float32Array(2 * LABELS);
    scores[begin(0)] = 3;
    scores[LABELS + OUTSIDE] = 1;
    scores[LABELS + last(0)] = 0.5;
    expect([...viterbi(scores, chainOf(GRAMMAR), 2)]).toEqual([begin(0), last(0)]);
  });

  it('gives nothing for nothing', () => {
    expect([...viterbi(new Float32Array(0), chainOf(GRAMMAR), 0)]).toEqual([]);
  });
});
