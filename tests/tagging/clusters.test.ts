import { expect, it } from 'vitest';
import { clusterOf } from '../../src/tagging/clusters.js';

it.each(['said', 'told', 'monday', 'tuesday', 'harbour'])(
  'finds the classes of %j, from fine to coarse',
  (word) => {
    const [fine, middle, coarse] = clusterOf(word);
    expect(fine).toBeGreaterThan(0);
    expect(middle).toBeGreaterThan(0);
    expect(coarse).toBeGreaterThan(0);
  },
);

it('puts words that keep the same company into one class', () => {
  expect(clusterOf('monday')[2]).toBe(clusterOf('tuesday')[2]);
  expect(clusterOf('monday')[2]).not.toBe(clusterOf('villager')[2]);
});

it.each(['', 'zzzznoword', 'Villager', '日本'])('knows no class for %j', (word) => {
  expect(clusterOf(word)).toEqual([0, 0, 0]);
});
