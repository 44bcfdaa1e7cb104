import type { Sentence } from '../../language/document.js';
import { EDGE, type Word } from '../../tagging/word.js';
import type { Surroundings } from '../../tagging/word-table.js';
import type { FeatureWriter } from '../../tagging/writer.js';
import { SEEN_BITS, type TaggerView } from './view.js';

/** The most features that a token has. */
export const MOST_FEATURES = 112;

/** What a word's capital tells, given how its sentence is written. */
const caseOf = (word: Word, casing: number): number =>
  (casing << 2) | (word.isUpper ? 1 : 0) | (word.isCaps ? 2 : 0);

/** How far the features of words reach to either side. */
const REACH = 4;

/** What a word tells by itself of the token that it is `k` tokens behind. */
function writeWord(out: FeatureWriter, word: Word, k: number, casing: number, domain: number): void {
  const { low, clusters } = word;
  if (k < -2 || k > 2) {
    out.add2(k < 0 ? 9 : 10, low, 0);
    return;
  }
  const kase = caseOf(word, casing);
  out.add2(3 + k, low, 0);
  out.add2(42 + k, clusters[0], 0);
  out.add2(47 + k, clusters[1], k === 0 ? kase : 0);
  out.add2(52 + k, clusters[2], kase);
  if (k === 0) writeOwn(out, word, casing, domain);
  if (casing !== 0 || k < -1 || k > 1) return;
  out.add2(7 + k, word.cased, 0);
  out.add2(28 + k, word.shape, 0);
}

/** What the word that is looked at tells. */
function writeOwn(out: FeatureWriter, word: Word, casing: number, domain: number): void {
  const kase = caseOf(word, casing);
  for (let k = 0; k < 3; k++) {
    out.add2(20 + k, word.suffixes[k]!, kase);
    out.add2(23 + k, word.prefixes[k]!, kase);
  }
  if (casing !== 0) out.add2(26, casing, word.isUpper ? 1 : 0);
  out.add3(90, domain, word.low, 0);
  out.add3(91, domain, word.clusters[1], kase);
}

/** What words tell by themselves in a sentence of a casing, in texts of a domain. */
export const nameSurroundings = (casing: number, domain: number): Surroundings => ({
  reach: REACH,
  write: (out, word, k) => writeWord(out, word, k, casing, domain),
});

function addWords(out: FeatureWriter, w: readonly Word[]): void {
  const last = w[REACH - 1]!;
  const word = w[REACH]!;
  const next = w[REACH + 1]!;
  out.add3(11, last.low, word.low, 0);
  out.add3(12, word.low, next.low, 0);
  out.add3(13, w[REACH - 2]!.low, last.low, 0);
  out.add3(14, next.low, w[REACH + 2]!.low, 0);
  out.add3(15, last.low, next.low, 0);
}

function addShapes(out: FeatureWriter, w: readonly Word[], kase: number): void {
  const last = w[REACH - 1]!;
  const word = w[REACH]!;
  const next = w[REACH + 1]!;
  out.add2(30, last.shape, word.shape);
  out.add2(31, word.shape, next.shape);
  out.add3(32, last.shape, word.shape, next.shape);
  out.add2(33, last.suffixes[1]!, kase);
  out.add2(34, next.suffixes[1]!, kase);
}

function addClusters(out: FeatureWriter, w: readonly Word[], kase: number): void {
  const last = w[REACH - 1]!;
  const word = w[REACH]!;
  const next = w[REACH + 1]!;
  out.add2(55, last.clusters[1], word.clusters[1]);
  out.add2(56, word.clusters[1], next.clusters[1]);
  out.add2(57, last.clusters[1], next.clusters[1]);
  out.add3(58, last.clusters[2], word.clusters[2], next.clusters[2]);
  out.add3(59, w[REACH - 2]!.clusters[2], last.clusters[2], kase);
  out.add3(60, next.clusters[2], w[REACH + 2]!.clusters[2], kase);
  out.add2(61, last.low, word.clusters[1]);
  out.add2(62, word.clusters[1], next.low);
}

/** What lies beyond a sentence's ends is in no list of places. */
const NO_PLACE = 255;

/** A token's value, or `outside` beyond the sentence's ends. */
const valueAt = (values: ArrayLike<number>, { from, to }: Sentence, token: number, outside = 0): number =>
  token >= from && token < to ? values[token]! : outside;

function addLists(
  out: FeatureWriter,
  { places }: TaggerView,
  w: readonly Word[],
  i: number,
  sentence: Sentence,
): void {
  const place = places[i]!;
  const next = valueAt(places, sentence, i + 1, NO_PLACE);
  const { lists } = w[REACH]!;
  const upper = w[REACH]!.isUpper ? 1 : 0;
  out.add2(65, place, upper);
  out.add2(66, valueAt(places, sentence, i - 1, NO_PLACE), place);
  out.add2(67, place, next);
  out.add2(68, lists, upper);
  out.add2(69, w[REACH - 1]!.lists, lists);
  out.add2(70, lists, w[REACH + 1]!.lists);
  out.add3(71, w[REACH - 1]!.lists, lists, w[REACH + 1]!.lists);
  out.add2(72, w[REACH - 2]!.lists, upper);
  out.add2(73, w[REACH + 2]!.lists, upper);
  out.add2(74, place, lists);
  out.add3(75, lists, next, w[REACH + 1]!.low);
}

/** Towns and organizations that are listed by name only. */
function addPhrases(
  out: FeatureWriter,
  { towns, organizations, places }: TaggerView,
  w: readonly Word[],
  i: number,
  sentence: Sentence,
): void {
  const word = w[REACH]!;
  const upper = word.isUpper ? 1 : 0;
  const town = towns[i]!;
  const organization = organizations[i]!;
  out.add3(63, organization, w[REACH + 1]!.low, upper);
  out.add3(64, town, w[REACH - 1]!.low, upper);
  out.add3(76, organization, town, upper);
  out.add3(77, town, places[i]!, word.lists);
  out.add3(
    78,
    organization,
    valueAt(organizations, sentence, i + 1),
    valueAt(organizations, sentence, i - 1),
  );
  out.add3(79, town, valueAt(towns, sentence, i + 1), valueAt(towns, sentence, i - 1));
}

function addArticle(
  out: FeatureWriter,
  { seen: all, places }: TaggerView,
  word: Word,
  i: number,
  sentence: Sentence,
): void {
  const upper = word.isUpper ? 1 : 0;
  const seen = all[i]!;
  const next = valueAt(all, sentence, i + 1);
  out.add2(80, seen, upper);
  for (let bit = 0; bit < SEEN_BITS; bit++) if (seen & (1 << bit)) out.add2(81, bit, upper);
  out.add2(82, valueAt(all, sentence, i - 1) & 0x7f, upper);
  out.add2(83, next & 0x7f, upper);
  out.add3(84, seen & 3, places[i]!, upper);
  out.add3(85, seen & 3, i === sentence.from ? 1 : 0, upper);
  out.add3(86, seen & 0x7c, next & 0x7c, upper);
}

/** The words around the token `i`, never over the sentence's ends; the token itself stands in the middle. */
export function nameWindow(view: TaggerView, { from, to }: Sentence, i: number, window: Word[]): void {
  for (let k = -REACH; k <= REACH; k++)
    window[k + REACH] = i + k >= from && i + k < to ? view.words[i + k]! : EDGE;
}

/** Collections differ in what they call a name: what a few features are worth is learned for each of them too. */
function addDomain(out: FeatureWriter, { domain, places }: TaggerView, w: readonly Word[], i: number): void {
  const word = w[REACH]!;
  out.add3(92, domain, places[i]!, word.lists);
  out.add3(93, domain, word.shape, w[REACH - 1]!.low);
  out.add3(94, domain, w[REACH + 1]!.low, word.isUpper ? 1 : 0);
}

/** Writes the features of the token `i` that see more than one word by itself. `casing` is that of its sentence. */
export function writeNameFeatures(
  out: FeatureWriter,
  view: TaggerView,
  window: readonly Word[],
  sentence: Sentence,
  casing: number,
  i: number,
): void {
  const kase = caseOf(window[REACH]!, casing);
  out.add2(0, casing, i === sentence.from ? 1 : 0);
  addWords(out, window);
  if (casing === 0) addShapes(out, window, kase);
  addClusters(out, window, kase);
  addLists(out, view, window, i, sentence);
  addPhrases(out, view, window, i, sentence);
  addArticle(out, view, window[REACH]!, i, sentence);
  addDomain(out, view, window, i);
}
