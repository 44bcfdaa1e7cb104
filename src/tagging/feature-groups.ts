import { type AddFew, FewScores, type FewValues } from './few-scores.js';
import type { Weights } from './weights.js';
import { type AddWord, type Surroundings, WordTable, type WordValues } from './word-table.js';

/** The features of a tagger that are worth keeping sums of, by what they see. */
export interface FeatureGroups<Few extends string, Own extends string> {
  around: Surroundings;
  few: Record<Few, FewValues>;
  words: Record<Own, WordValues>;
}

/** The groups as a tagger's features call upon them. */
export type Groups<Few extends string, Own extends string> = Record<Few, AddFew> & Record<Own, AddWord>;

const mapValues = <K extends string, A, B>(record: Record<K, A>, change: (value: A) => B): Record<K, B> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value as A)])) as Record<K, B>;

/** The groups as they run: they add sums that are kept. */
export function keptGroups<Few extends string, Own extends string>(
  { around, few, words }: FeatureGroups<Few, Own>,
  weights: Weights,
): { table: WordTable; groups: Groups<Few, Own> } {
  const table = new WordTable(weights, around);
  const groups = {
    ...mapValues(few, (values: FewValues): AddFew => new FewScores(weights, values)),
    ...mapValues(words, (values: WordValues) => table.group(values)),
  };
  return { table, groups };
}

/** The groups as training sees them: they write their features, one by one. */
export const writtenGroups = <Few extends string, Own extends string>({
  few,
  words,
}: FeatureGroups<Few, Own>): Groups<Few, Own> => ({
  ...mapValues(
    few,
    ({ write }: FewValues): AddFew => ({ add: (out, a, b = 0, c = 0, d = 0) => write(out, a, b, c, d) }),
  ),
  ...mapValues(words, ({ write }: WordValues): AddWord => ({ add: write })),
});
