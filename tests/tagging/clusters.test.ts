import { expect, it } from 'vitest';
import data from '../../src/models/clusters.json' with { type: 'json' };
import { clusterOf } from '../../src/tagging/clusters.js';

it('finds the classes of each listed word, from fine to coarse', () => {
  for (const word of [
    'said',
    'told',
    'monday',
    'tuesday',
    data.words.split('\n')[0]!,
    data.words.split('\n').at(-1)!,
  ]) {
    const [fine, middle, coarse] = clusterOf(word);
    expect(fine).toBeGreaterThan(0);
    expect(middle).toBeGreaterThan(0);
    expect(coarse).toBeGreaterThan(0);
  }
});

it('puts words that keep the same company into one class', () => {
  expect(clusterOf('monday')[2]).toBe(clusterOf('tuesday')[2]);
  expect(clusterOf('monday')[2]).not.toBe(clusterOf('villager')[2]);
});

it.each(['', 'zzzznoword', 'Monday', '日本'])('knows no class for %j', (word) => {
  expect(clusterOf(word)).toEqual([0, 0, 0]);
});
