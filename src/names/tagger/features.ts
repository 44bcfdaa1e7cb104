import type { Sentence } from '../../language/document.js';
import { EDGE, type Word } from '../../tagging/word.js';
import type { Surroundings } from '../../tagging/word-table.js';
import type { FeatureWriter } from '../../tagging/writer.js';
import { addMarks, type MarkGroups, NO_PLACE, valueAt } from './mark-features.js';
import type { TaggerView } from './view.js';

/** The most features that a token has. */
export const MOST_FEATURES = 112;

/** What a word's capital tells, given how its sentence is written. */
const caseOf = (word: Word, casing: number): number =>
  (casing << 2) | (word.isUpper ? 1 : 0) | (word.isCaps ? 2 : 0);

/** How far the features of words reach to either side. */
const REACH = 4;

/** What a word tells by itself of the token that it is `k` tokens behind. */
function writeWord(out: FeatureWriter, word: Word, k: number, casing: number, domain: number): void {
  const { low, fine, middle, coarse } = word;
  if (k < -2 || k > 2) {
    out.add2(k < 0 ? 9 : 10, low, 0);
    return;
  }
  const kase = caseOf(word, casing);
  out.add2(3 + k, low, 0);
  out.add2(42 + k, fine, 0);
  out.add2(47 + k, middle, k === 0 ? kase : 0);
  out.add2(52 + k, coarse, kase);
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
  out.add3(91, domain, word.middle, kase);
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
  out.add2(55, last.middle, word.middle);
  out.add2(56, word.middle, next.middle);
  out.add2(57, last.middle, next.middle);
  out.add3(58, last.coarse, word.coarse, next.coarse);
  out.add3(59, w[REACH - 2]!.coarse, last.coarse, kase);
  out.add3(60, next.coarse, w[REACH + 2]!.coarse, kase);
  out.add2(61, last.low, word.middle);
  out.add2(62, word.middle, next.low);
}

/** What the token and its neighbours are marked as, beside words. */
function addMarkedWords(
  out: FeatureWriter,
  { towns, organizations, places }: TaggerView,
  w: readonly Word[],
  i: number,
  sentence: Sentence,
): void {
  const word = w[REACH]!;
  const next = w[REACH + 1]!;
  const upper = word.isUpper ? 1 : 0;
  out.add3(63, organizations[i]!, next.low, upper);
  out.add3(64, towns[i]!, w[REACH - 1]!.low, upper);
  out.add3(75, word.lists, valueAt(places, sentence, i + 1, NO_PLACE), next.low);
}

/** The words around the token `i`, never over the sentence's ends; the token itself stands in the middle. */
export function nameWindow(view: TaggerView, { from, to }: Sentence, i: number, window: Word[]): void {
  for (let k = -REACH; k <= REACH; k++)
    window[k + REACH] = i + k >= from && i + k < to ? view.words[i + k]! : EDGE;
}

/** Collections differ in what they call a name: what a few features are worth is learned for each of them too. */
function addDomain(out: FeatureWriter, { domain }: TaggerView, w: readonly Word[]): void {
  const word = w[REACH]!;
  out.add3(93, domain, word.shape, w[REACH - 1]!.low);
  out.add3(94, domain, w[REACH + 1]!.low, word.isUpper ? 1 : 0);
}

/** Adds the features of the token `i` that see more than one word by itself. `casing` is that of its sentence. */
export function addNameFeatures(
  out: FeatureWriter,
  groups: MarkGroups,
  view: TaggerView,
  window: readonly Word[],
  sentence: Sentence,
  casing: number,
  i: number,
): void {
  const kase = caseOf(window[REACH]!, casing);
  addWords(out, window);
  if (casing === 0) addShapes(out, window, kase);
  addClusters(out, window, kase);
  addMarks(out, groups, view, window, sentence, casing, i);
  addMarkedWords(out, view, window, i, sentence);
  addDomain(out, view, window);
}
