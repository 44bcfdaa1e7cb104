import { type AddFew, FewScores, type FewValues } from './few-scores.js';
import { type AddSame, SameSums } from './same-sums.js';
import type { Weights } from './weights.js';
import { type AddWord, type Surroundings, WordTable, type WordValues } from './word-table.js';

/** The features of a tagger that are worth keeping sums of, by what they see. */
export interface FeatureGroups<Few extends string, Own extends string, Same extends string = never> {
  around: Surroundings;
  few: Record<Few, FewValues>;
  words: Record<Own, WordValues>;
  /** Of those that see one thing for several tokens, the names: what they write is told where they are called upon. */
  same: readonly Same[];
}

/** The groups as a tagger's features call upon them. */
export type Groups<Few extends string, Own extends string, Same extends string = never> = Record<
  Few,
  AddFew
> &
  Record<Own, AddWord> &
  Record<Same, AddSame>;

const mapValues = <K extends string, A, B>(record: Record<K, A>, change: (value: A) => B): Record<K, B> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value as A)])) as Record<K, B>;

const eachOf = <K extends string, A>(keys: readonly K[], make: () => A): Record<K, A> =>
  Object.fromEntries(keys.map((key) => [key, make()])) as Record<K, A>;

/** The groups as they run: they add sums that are kept. */
export function keptGroups<Few extends string, Own extends string, Same extends string>(
  { around, few, words, same }: FeatureGroups<Few, Own, Same>,
  weights: Weights,
): { table: WordTable; groups: Groups<Few, Own, Same> } {
  const table = new WordTable(weights, around);
  const groups = {
    ...mapValues(few, (values: FewValues): AddFew => new FewScores(weights, values)),
    ...mapValues(words, (values: WordValues) => table.group(values)),
    ...eachOf(same, (): AddSame => new SameSums(weights)),
  };
  return { table, groups };
}

/** The groups as training sees them: they write their features, one by one. */
export const writtenGroups = <Few extends string, Own extends string, Same extends string>({
  few,
  words,
  same,
}: FeatureGroups<Few, Own, Same>): Groups<Few, Own, Same> => ({
  ...mapValues(
    few,
    ({ write }: FewValues): AddFew => ({ add: (out, a, b = 0, c = 0, d = 0) => write(out, a, b, c, d) }),
  ),
  ...mapValues(words, ({ write }: WordValues): AddWord => ({ add: write })),
  ...eachOf(same, (): AddSame => ({ add: (out, _thing, _value, write) => write(out) })),
});
