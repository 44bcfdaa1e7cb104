import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../src/speakers/candidates.js';
import { bestOf } from '../../../src/speakers/ranker/best.js';

/** Candidates of these groups; only the group counts. */
const choices = (...groups: number[]) => groups.map((group) => ({ group }) as Candidate);

describe('the most likely speaker is', () => {
  it.each([
    ['the likeliest mention', [0, 1], [0.6, 0.3, 0.1], { choice: 0, probability: 0.6 }],
    [
      'the one whose mentions are likely together',
      [0, 1, 1],
      [0.4, 0.25, 0.3, 0.05],
      { choice: 2, probability: 0.55 },
    ],
    ['nobody where nobody is likelier', [0], [0.4, 0.6], { choice: -1, probability: 0.6 }],
    ['nobody where there is nobody', [], [1], { choice: -1, probability: 1 }],
    ['by himself where he has no name', [-1, -1], [0.35, 0.36, 0.29], { choice: 1, probability: 0.36 }],
  ])('%s', (_name, groups, p, best) => {
    const found = bestOf(choices(...groups), p);
    expect(found.choice).toBe(best.choice);
    expect(found.probability).toBeCloseTo(best.probability);
  });
});
