import { describe, expect, it } from 'vitest';
import { CONTENT_GROUPS } from '../../src/quotes/tagger/content-groups.js';
import { loadSpeechModel } from '../../src/quotes/tagger/model.js';
import { SOURCE_GROUPS } from '../../src/quotes/tagger/source-groups.js';
import { type FeatureGroups, writtenGroups } from '../../src/tagging/feature-groups.js';
import { addRows } from '../../src/tagging/weights.js';
import { EDGE } from '../../src/tagging/word.js';
import { FeatureWriter } from '../../src/tagging/writer.js';

const { sources, contents } = loadSpeechModel();

type AnyGroups = Record<string, { add(out: FeatureWriter, ...values: unknown[]): void }>;

const allOf = (groups: FeatureGroups<string, string, string>) =>
  Object.entries(groups.few).map(([name, { sizes }]) => ({ name, sizes: [...sizes] as number[] }));

describe.each([
  ['sources and cues', SOURCE_GROUPS, sources],
  ['what is said', CONTENT_GROUPS, contents],
] as const)('what training writes is what is kept: %s', (_what, groups, { weights, groups: kept }) => {
  const written = writtenGroups(groups as FeatureGroups<string, string, string>);
  const same = (add: (out: FeatureWriter, all: AnyGroups) => void): void => {
    const plain = new FeatureWriter(96);
    add(plain, written as unknown as AnyGroups);
    addRows(weights, plain);
    const fast = new FeatureWriter(96);
    add(fast, kept as unknown as AnyGroups);
    expect(fast.count).toBe(0);
    expect([...fast.sums]).toEqual([...plain.sums]);
  };

  it.each(allOf(groups))('$name, at the least and the largest numbers', ({ name, sizes }) => {
    same((out, all) => all[name]!.add(out, ...sizes.map(() => 0)));
    same((out, all) => all[name]!.add(out, ...sizes.map((size) => size - 1)));
  });

  it.each(Object.entries(groups.words))('%s, of a word', (name, { size }) => {
    for (const value of [0, size - 1]) same((out, all) => all[name]!.add(out, EDGE, value));
  });
});
