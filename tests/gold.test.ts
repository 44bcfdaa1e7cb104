import { describe, expect, it } from 'vitest';
import type { DigestQuote } from './digest.js';
import { asOpenAsGold } from './gold.js';

const FOUND: DigestQuote[] = [
  { text: '“Yes,”', kind: 'direct', cue: 'said', speaker: 'Ana Ruiz' },
  { text: '“No.”', kind: 'direct', speaker: 'Ana Ruiz', continues: true },
];

describe('comparing an analysis with gold', () => {
  it('leaves out the fields that gold leaves open', () => {
    const gold = [{ text: '“Yes,”', kind: 'direct' }, FOUND[1]!];
    expect(asOpenAsGold(FOUND, gold)).toEqual(gold);
  });

  it('keeps the fields that have a default, so that an unexpected one fails', () => {
    const gold = [FOUND[0]!, { text: '“No.”', kind: 'direct', speaker: 'Ana Ruiz' }];
    expect(asOpenAsGold(FOUND, gold)).toEqual(FOUND);
  });

  it('finds the gold of an item by its text, so that one that is missing does not shift the others', () => {
    expect(asOpenAsGold([FOUND[1]!], [{ text: '“Yes,”', kind: 'direct' }, FOUND[1]!])).toEqual([FOUND[1]]);
  });

  it.each([
    { gold: ['any: Yours,'], fits: true },
    { gold: ['any: Mine,'], fits: false },
    { gold: ['byline: Yours,'], fits: false },
  ])('a line of the kind "any" takes every kind, but only the same words: $gold', ({ gold, fits }) => {
    expect(JSON.stringify(asOpenAsGold(['paragraph: Yours,'], gold)) === JSON.stringify(gold)).toBe(fits);
  });
});
