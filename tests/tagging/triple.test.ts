import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import names from '../../src/models/names.json' with { type: 'json' };
import contentsAndSources from '../../src/models/speech.json' with { type: 'json' };
import { MOST_FEATURES } from '../../src/names/tagger/features.js';
import { MOST_CONTENT_FEATURES } from '../../src/quotes/tagger/content-features.js';
import { MOST_SOURCE_FEATURES } from '../../src/quotes/tagger/source-features.js';
import { MOST_PART, PLACES, partOf, TRIPLE, triplesOf } from '../../src/tagging/triple.js';

const tripleOf = (parts: readonly number[]): number =>
  parts.reduce((sum, part, i) => sum + part * PLACES[i]!, 0);
const partsOf = (triple: number): number[] => PLACES.map((_, i) => partOf(triple, i));

describe('three numbers in one', () => {
  it.each([
    [[0, 0, 0]],
    [[1, -1, 1]],
    [[-1, 0, 0]],
    [[0, -1, 0]],
    [[MOST_PART, MOST_PART, MOST_PART]],
    [[-MOST_PART, -MOST_PART, -MOST_PART]],
    [[-MOST_PART, MOST_PART, -MOST_PART]],
    [[MOST_PART, -MOST_PART, MOST_PART]],
  ])('%j are read as they were', (parts) => {
    expect(partsOf(tripleOf(parts))).toEqual(parts);
  });

  it('are added up as one, each part by itself, whatever their order', () => {
    const part = fc.integer({ min: -900, max: 900 });
    fc.assert(
      fc.property(fc.array(fc.tuple(part, part, part), { maxLength: 140 }), (all) => {
        const sum = all.reduce((s, parts) => s + tripleOf(parts), 0);
        const back = [...all].reverse().reduce((s, parts) => s + tripleOf(parts), 0);
        const wanted = PLACES.map((_, i) => all.reduce((s, parts) => s + parts[i]!, 0));
        expect(partsOf(sum)).toEqual(wanted);
        expect(back).toBe(sum);
      }),
    );
  });

  it.each([
    [1, 1],
    [TRIPLE, 1],
    [TRIPLE + 1, 2],
    [17, 6],
  ])('%i parts take %i', (parts, numbers) => {
    expect(triplesOf(parts)).toBe(numbers);
  });
});

it.each([
  ['names', names, MOST_FEATURES],
  ['sources and cues', contentsAndSources.sources, MOST_SOURCE_FEATURES],
  ['what is said', contentsAndSources.contents, MOST_CONTENT_FEATURES],
] as [string, { steps: number }, number][])(
  '%s: the most features, all of the largest weight, fit',
  (_, model, features) => {
    expect(features * model.steps ** 2).toBeLessThanOrEqual(MOST_PART);
  },
);
