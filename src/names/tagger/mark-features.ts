import type { Sentence } from '../../language/document.js';
import { type AddKeyed, KeyedSums } from '../../tagging/keyed-sums.js';
import type { Weights } from '../../tagging/weights.js';
import type { Word } from '../../tagging/word.js';
import type { FeatureWriter } from '../../tagging/writer.js';
import { SEEN_BITS, type TaggerView } from './view.js';

/** The features that see no words, but what they are marked as: a few small numbers, whose sums are worth keeping. */
const GROUPS = ['lists', 'farLists', 'places', 'phrases', 'seen', 'seenBeside'] as const;
export type MarkGroups = Record<(typeof GROUPS)[number], AddKeyed>;

const groupsOf = (make: () => AddKeyed): MarkGroups =>
  Object.fromEntries(GROUPS.map((name) => [name, make()])) as MarkGroups;

/** The groups as they run: they add sums that are kept, of one domain. */
export const keptMarks = (weights: Weights): MarkGroups => groupsOf(() => new KeyedSums(weights));

/** The groups as training sees them: they write their features, one by one. */
export const writtenMarks = (): MarkGroups => groupsOf(() => ({ add: (out, _key, write) => write(out) }));

/** What lies beyond a sentence's ends is in no list of places. */
export const NO_PLACE = 255;

/** A token's value, or `outside` beyond the sentence's ends. */
export const valueAt = (
  values: ArrayLike<number>,
  { from, to }: Sentence,
  token: number,
  outside = 0,
): number => (token >= from && token < to ? values[token]! : outside);

/** Two numbers in one, the second of so many bits. */
const join = (first: number, second: number, bits: number): number => (first << bits) | second;
const LIST = 8;
/** Marks of places are below 63, which stands for `NO_PLACE`. */
const PLACE = 6;
const placeCode = (place: number): number => place & 63;
const PHRASE = 3;

/** The lists that the words around a token are in. */
function addLists(
  out: FeatureWriter,
  groups: MarkGroups,
  window: readonly Word[],
  upper: number,
  casing: number,
  first: number,
): void {
  const middle = window.length >> 1;
  const { lists } = window[middle]!;
  const last = window[middle - 1]!.lists;
  const next = window[middle + 1]!.lists;
  groups.lists.add(out, join(join(join(last, lists, LIST), next, LIST), upper, 1), (o) => {
    o.add2(68, lists, upper);
    o.add2(69, last, lists);
    o.add2(70, lists, next);
    o.add3(71, last, lists, next);
  });
  const secondLast = window[middle - 2]!.lists;
  const secondNext = window[middle + 2]!.lists;
  const far = join(join(secondLast, secondNext, LIST), upper, 1);
  groups.farLists.add(out, join(join(far, casing, 2), first, 1), (o) => {
    o.add2(0, casing, first);
    o.add2(72, secondLast, upper);
    o.add2(73, secondNext, upper);
  });
}

/** The listed places around a token, and what else it is listed as. */
function addPlaces(
  out: FeatureWriter,
  groups: MarkGroups,
  { places, towns, domain }: TaggerView,
  i: number,
  sentence: Sentence,
  lists: number,
  upper: number,
): void {
  const last = valueAt(places, sentence, i - 1, NO_PLACE);
  const place = places[i]!;
  const next = valueAt(places, sentence, i + 1, NO_PLACE);
  const town = towns[i]!;
  const near = join(join(placeCode(last), placeCode(place), PLACE), placeCode(next), PLACE);
  groups.places.add(out, join(join(join(near, town, PHRASE), lists, LIST), upper, 1), (o) => {
    o.add2(65, place, upper);
    o.add2(66, last, place);
    o.add2(67, place, next);
    o.add2(74, place, lists);
    o.add3(77, town, place, lists);
    o.add3(92, domain, place, lists);
  });
}

/** Towns and organizations that are listed by name only. */
function addPhrases(
  out: FeatureWriter,
  groups: MarkGroups,
  { towns, organizations }: TaggerView,
  i: number,
  sentence: Sentence,
  upper: number,
): void {
  const town = towns[i]!;
  const lastTown = valueAt(towns, sentence, i - 1);
  const nextTown = valueAt(towns, sentence, i + 1);
  const organization = organizations[i]!;
  const lastOrganization = valueAt(organizations, sentence, i - 1);
  const nextOrganization = valueAt(organizations, sentence, i + 1);
  const near = join(join(lastTown, town, PHRASE), nextTown, PHRASE);
  const others = join(join(lastOrganization, organization, PHRASE), nextOrganization, PHRASE);
  groups.phrases.add(out, join(join(near, others, 3 * PHRASE), upper, 1), (o) => {
    o.add3(76, organization, town, upper);
    o.add3(78, organization, nextOrganization, lastOrganization);
    o.add3(79, town, nextTown, lastTown);
  });
}

/** What the article tells of a token's word elsewhere, and of those beside it. */
function addArticle(
  out: FeatureWriter,
  groups: MarkGroups,
  { seen: all, places }: TaggerView,
  i: number,
  sentence: Sentence,
  upper: number,
  first: number,
): void {
  const seen = all[i]!;
  const place = places[i]!;
  groups.seen.add(out, join(join(join(seen, placeCode(place), PLACE), upper, 1), first, 1), (o) => {
    o.add2(80, seen, upper);
    for (let bit = 0; bit < SEEN_BITS; bit++) if (seen & (1 << bit)) o.add2(81, bit, upper);
    o.add3(84, seen & 3, place, upper);
    o.add3(85, seen & 3, first, upper);
  });
  const last = valueAt(all, sentence, i - 1) & 0x7f;
  const next = valueAt(all, sentence, i + 1);
  const beside = join(join(last, next & 0x7f, 7), seen & 0x7c, 7);
  groups.seenBeside.add(out, join(beside, upper, 1), (o) => {
    o.add2(82, last, upper);
    o.add2(83, next & 0x7f, upper);
    o.add3(86, seen & 0x7c, next & 0x7c, upper);
  });
}

/** Adds what the token `i` of a sentence and its neighbours are marked as; it stands in the middle of the window. */
export function addMarks(
  out: FeatureWriter,
  groups: MarkGroups,
  view: TaggerView,
  window: readonly Word[],
  sentence: Sentence,
  casing: number,
  i: number,
): void {
  const word = view.words[i]!;
  const upper = word.isUpper ? 1 : 0;
  const first = i === sentence.from ? 1 : 0;
  addLists(out, groups, window, upper, casing, first);
  addPlaces(out, groups, view, i, sentence, word.lists, upper);
  addPhrases(out, groups, view, i, sentence, upper);
  addArticle(out, groups, view, i, sentence, upper, first);
}
