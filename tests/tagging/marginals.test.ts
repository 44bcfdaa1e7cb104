import { describe, expect, it } from 'vitest';
import { marginals } from '../../src/tagging/marginals.js';
import { chainOf, type LabelGrammar } from '../../src/tagging/viterbi.js';

const free: LabelGrammar = { labels: 2, mayFollow: () => true, mayStart: () => true, mayEnd: () => true };
const noPairs: LabelGrammar = { ...free, mayFollow: (a, b) => a === 0 || b === 0 };

describe('marginals', () => {
  it('are the softmax of a token where nothing ties it to its neighbours', () => {
    const p = marginals(Float32Array.from([0, Math.log(3), 0, 0]), chainOf(free), 2);
    expect([...p].map((x) => Number(x.toFixed(4)))).toEqual([0.25, 0.75, 0.5, 0.5]);
  });

  it('add up the weights of all sequences that have the label there', () => {
    // Of the four sequences 0 0, 0 1, 1 0 and 1 1 the last one is illegal.
    const p = marginals(new Float32Array(4), chainOf(noPairs), 2);
    expect([...p].map((x) => Number(x.toFixed(4)))).toEqual([0.6667, 0.3333, 0.6667, 0.3333]);
  });

  it('give no chance to a label that may not begin or end a sequence', () => {
    const bounded = chainOf({ ...free, mayStart: (y) => y === 0, mayEnd: (y) => y === 1 });
    const p = marginals(Float32Array.from([0, 9, 9, 0]), bounded, 2);
    expect([...p].map((x) => Number(x.toFixed(4)))).toEqual([1, 0, 0, 1]);
  });

  it('are the same in the place of the scores, whatever was worked out before', () => {
    const scores = Float32Array.from([0, 2, 1, 0, 0, 0.5]);
    const chain = chainOf(noPairs);
    const wanted = [...marginals(scores, chain, 3)];
    marginals(
      Float32Array.from({ length: 40 }, (_, i) => i % 7),
      chain,
      20,
    );
    expect([...marginals(scores, chain, 3, scores)]).toEqual(wanted);
    expect([...scores]).toEqual(wanted);
  });

  it('are nothing for nothing', () => {
    expect(marginals(new Float32Array(0), chainOf(free), 0)).toHaveLength(0);
  });
});
