import type { Sentence } from '../../language/document.js';
import { EDGE, type Word } from '../../tagging/word.js';
import type { FeatureWriter } from '../../tagging/writer.js';
import { SEEN_BITS, type TaggerView } from './view.js';

/** The most features that a token has. */
export const MOST_FEATURES = 112;

/** What a word's capital tells, given how its sentence is written. */
const caseOf = (word: Word, casing: number): number =>
  (casing << 2) | (word.isUpper ? 1 : 0) | (word.isCaps ? 2 : 0);

function addWords(out: FeatureWriter, w: readonly Word[], casing: number): void {
  for (let k = 0; k < 5; k++) out.add2(1 + k, w[k + 2]!.low, 0);
  if (casing === 0) for (let k = 0; k < 3; k++) out.add2(6 + k, w[k + 3]!.cased, 0);
  for (const k of [0, 1]) out.add2(9, w[k]!.low, 0);
  for (const k of [7, 8]) out.add2(10, w[k]!.low, 0);
  out.add3(11, w[3]!.low, w[4]!.low, 0);
  out.add3(12, w[4]!.low, w[5]!.low, 0);
  out.add3(13, w[2]!.low, w[3]!.low, 0);
  out.add3(14, w[5]!.low, w[6]!.low, 0);
  out.add3(15, w[3]!.low, w[5]!.low, 0);
}

function addShapes(out: FeatureWriter, w: readonly Word[], casing: number): void {
  const word = w[4]!;
  const kase = caseOf(word, casing);
  for (let k = 0; k < 3; k++) {
    out.add2(20 + k, word.suffixes[k]!, kase);
    out.add2(23 + k, word.prefixes[k]!, kase);
  }
  if (casing !== 0) {
    out.add2(26, casing, word.isUpper ? 1 : 0);
    return;
  }
  for (let k = 0; k < 3; k++) out.add2(27 + k, w[k + 3]!.shape, 0);
  out.add2(30, w[3]!.shape, word.shape);
  out.add2(31, word.shape, w[5]!.shape);
  out.add3(32, w[3]!.shape, word.shape, w[5]!.shape);
  out.add2(33, w[3]!.suffixes[1]!, kase);
  out.add2(34, w[5]!.suffixes[1]!, kase);
}

function addClusters(out: FeatureWriter, w: readonly Word[], casing: number): void {
  const kase = caseOf(w[4]!, casing);
  for (let k = 0; k < 5; k++) {
    const [fine, middle, coarse] = w[k + 2]!.clusters;
    out.add2(40 + k, fine, 0);
    out.add2(45 + k, middle, k === 2 ? kase : 0);
    out.add2(50 + k, coarse, k === 2 ? kase : caseOf(w[k + 2]!, casing));
  }
  const middle = (k: number): number => w[k]!.clusters[1];
  const coarse = (k: number): number => w[k]!.clusters[2];
  out.add2(55, middle(3), middle(4));
  out.add2(56, middle(4), middle(5));
  out.add2(57, middle(3), middle(5));
  out.add3(58, coarse(3), coarse(4), coarse(5));
  out.add3(59, coarse(2), coarse(3), kase);
  out.add3(60, coarse(5), coarse(6), kase);
  out.add2(61, w[3]!.low, middle(4));
  out.add2(62, middle(4), w[5]!.low);
}

/** What lies beyond a sentence's ends is in no list of places. */
const NO_PLACE = 255;

/** A token's value, or `outside` beyond the sentence's ends. */
const valueAt = (values: ArrayLike<number>, { from, to }: Sentence, token: number, outside = 0): number =>
  token >= from && token < to ? values[token]! : outside;

function addLists(
  out: FeatureWriter,
  view: TaggerView,
  w: readonly Word[],
  i: number,
  sentence: Sentence,
): void {
  const place = (k: number): number => valueAt(view.places, sentence, i + k, NO_PLACE);
  const lists = (k: number): number => w[k + 4]!.lists;
  const upper = w[4]!.isUpper ? 1 : 0;
  out.add2(65, place(0), upper);
  out.add2(66, place(-1), place(0));
  out.add2(67, place(0), place(1));
  out.add2(68, lists(0), upper);
  out.add2(69, lists(-1), lists(0));
  out.add2(70, lists(0), lists(1));
  out.add3(71, lists(-1), lists(0), lists(1));
  out.add2(72, lists(-2), upper);
  out.add2(73, lists(2), upper);
  out.add2(74, place(0), lists(0));
  out.add3(75, lists(0), place(1), w[5]!.low);
  addPhrases(out, view, w, i, sentence);
}

/** Towns and organizations that are listed by name only. */
function addPhrases(
  out: FeatureWriter,
  view: TaggerView,
  w: readonly Word[],
  i: number,
  sentence: Sentence,
): void {
  const at = (marks: Uint8Array, k: number): number => valueAt(marks, sentence, i + k);
  const { towns, organizations, places } = view;
  const upper = Number(w[4]!.isUpper);
  out.add3(76, at(organizations, 0), at(towns, 0), upper);
  out.add3(77, at(towns, 0), at(places, 0), w[4]!.lists);
  out.add3(78, at(organizations, 0), at(organizations, 1), at(organizations, -1));
  out.add3(79, at(towns, 0), at(towns, 1), at(towns, -1));
  out.add3(64, at(towns, 0), w[3]!.low, upper);
  out.add3(63, at(organizations, 0), w[5]!.low, upper);
}

function addArticle(
  out: FeatureWriter,
  view: TaggerView,
  w: readonly Word[],
  i: number,
  sentence: Sentence,
): void {
  const seen = (k: number): number => valueAt(view.seen, sentence, i + k);
  const kase = w[4]!.isUpper ? 1 : 0;
  out.add2(80, seen(0), kase);
  for (let bit = 0; bit < SEEN_BITS; bit++) if (seen(0) & (1 << bit)) out.add2(81, bit, kase);
  out.add2(82, seen(-1) & 0x7f, kase);
  out.add2(83, seen(1) & 0x7f, kase);
  out.add3(84, seen(0) & 3, view.places[i]!, kase);
  out.add3(85, seen(0) & 3, i === sentence.from ? 1 : 0, kase);
  out.add3(86, seen(0) & 0x7c, seen(1) & 0x7c, kase);
}

/** Collections differ in what they call a name: what a few features are worth is learned for each of them too. */
function addDomain(
  out: FeatureWriter,
  view: TaggerView,
  w: readonly Word[],
  i: number,
  casing: number,
): void {
  const { domain } = view;
  const word = w[4]!;
  out.add3(90, domain, word.low, 0);
  out.add3(91, domain, word.clusters[1], caseOf(word, casing));
  out.add3(92, domain, view.places[i]!, word.lists);
  out.add3(93, domain, word.shape, w[3]!.low);
  out.add3(94, domain, w[5]!.low, word.isUpper ? 1 : 0);
}

/**
 * Writes the hashed features of the token `i`. `casing` is that of its sentence. The window reaches four tokens to either side,
 * never over the sentence's ends.
 */
export function writeFeatures(
  out: FeatureWriter,
  view: TaggerView,
  sentence: Sentence,
  casing: number,
  i: number,
): void {
  out.clear();
  const w: Word[] = [];
  for (let k = -4; k <= 4; k++)
    w.push(i + k >= sentence.from && i + k < sentence.to ? view.words[i + k]! : EDGE);
  out.add2(0, casing, i === sentence.from ? 1 : 0);
  addWords(out, w, casing);
  addShapes(out, w, casing);
  addClusters(out, w, casing);
  addLists(out, view, w, i, sentence);
  addArticle(out, view, w, i, sentence);
  addDomain(out, view, w, i, casing);
}
