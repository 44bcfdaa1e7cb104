import type { Paragraph } from '../../language/document.js';
import { bucketOf } from '../../tagging/bucket.js';
import type { Word } from '../../tagging/word.js';
import type { FeatureWriter } from '../../tagging/writer.js';
import { hasQuotes, headingOf, type SpeechView } from './view.js';
import { REACH, windowOf } from './window.js';

/** The most features that a token has in the tagger of sources and cues. */
export const MOST_SOURCE_FEATURES = 96;

const window: Word[] = [];

function addWords(out: FeatureWriter, w: readonly Word[]): void {
  for (let k = 0; k <= 2 * REACH; k++) out.add(1 + k, w[k]!.low);
  out.add2(10, w[2]!.low, w[3]!.low);
  out.add2(11, w[3]!.low, w[4]!.low);
  out.add2(12, w[1]!.low, w[2]!.low);
  out.add2(13, w[4]!.low, w[5]!.low);
  out.add2(14, w[2]!.low, w[4]!.low);
  out.add(15, w[3]!.suffixes[0]!);
  out.add(16, w[3]!.suffixes[1]!);
  out.add(17, w[2]!.suffixes[0]!);
  out.add(18, w[4]!.suffixes[0]!);
  for (let k = 0; k < 3; k++) out.add(20 + k, w[k + 2]!.shape);
  for (let k = 0; k < 5; k++) out.add(25 + k, w[k + 1]!.clusters[1]);
  for (let k = 0; k < 3; k++) out.add(30 + k, w[k + 2]!.clusters[0]);
  out.add3(33, w[2]!.clusters[2], w[3]!.clusters[2], w[4]!.clusters[2]);
  out.add2(34, w[3]!.clusters[1], w[4]!.clusters[1]);
  out.add2(35, w[2]!.clusters[1], w[3]!.clusters[1]);
}

function addTypes(
  out: FeatureWriter,
  { types }: SpeechView,
  w: readonly Word[],
  i: number,
  { from, to }: Paragraph,
): void {
  const type = (k: number): number => (i + k >= from && i + k < to ? types[i + k]! : 9);
  for (let k = -REACH; k <= REACH; k++) out.add(40 + k + REACH, type(k));
  out.add3(48, type(-1), type(0), type(1));
  out.add2(49, type(-1), w[3]!.low);
  out.add2(50, type(0), w[4]!.low);
  out.add2(51, type(0), w[2]!.low);
  out.add2(52, type(1), w[3]!.low);
  out.add3(53, type(0), w[4]!.clusters[1], 0);
  out.add3(54, type(-1), type(-2), w[3]!.clusters[1]);
  out.add3(55, type(1), type(2), w[3]!.clusters[1]);
}

function addQuotes(out: FeatureWriter, view: SpeechView, word: Word, i: number, paragraph: number): void {
  const { scene, sinceQuote, untilQuote, ending, types } = view;
  const inside = scene.segmentOf[i]! >= 0 ? 1 : 0;
  const since = inside ? 20 : bucketOf(sinceQuote[i]!);
  const until = inside ? 20 : bucketOf(untilQuote[i]!);
  out.add(60, inside);
  out.add2(61, inside, word.low);
  out.add(62, since);
  out.add(63, until);
  out.add2(64, since, word.low);
  out.add2(65, until, word.low);
  out.add2(66, since, types[i]!);
  out.add2(67, until, types[i]!);
  out.add2(68, since, ending[i]!);
  out.add3(69, since, ending[i]!, types[i]!);
  out.add2(70, since, until);
  out.add2(71, hasQuotes(view, paragraph), word.low);
}

function addPlace(out: FeatureWriter, view: SpeechView, word: Word, i: number, paragraph: Paragraph): void {
  const { scene, sayingBefore, sayingAfter, words, colonLater, types } = view;
  const sentence = scene.document.sentences[scene.document.tokens[i]!.sentence]!;
  const heading = headingOf(paragraph);
  out.add(72, bucketOf(i - sentence.from));
  out.add2(73, bucketOf(i - sentence.from), types[i]!);
  out.add(74, bucketOf(sentence.to - 1 - i));
  out.add(75, heading);
  out.add2(76, heading, word.clusters[1]);
  out.add2(77, colonLater[i]!, word.low);
  const before = sayingBefore[i]!;
  const after = sayingAfter[i]!;
  out.add2(78, before < 0 ? 15 : bucketOf(i - before), types[i]!);
  out.add2(79, after < 0 ? 15 : bucketOf(after - i), types[i]!);
  out.add2(80, after < 0 ? 0 : words[after]!.low, bucketOf(after - i));
  out.add2(81, before < 0 ? 0 : words[before]!.low, bucketOf(i - before));
}

/** Writes what the tagger of sources and cues sees of the token `i` of a paragraph. The window ends with the paragraph. */
export function writeSourceFeatures(
  out: FeatureWriter,
  view: SpeechView,
  paragraph: Paragraph,
  index: number,
  i: number,
): void {
  out.clear();
  windowOf(view.words, paragraph, i, window);
  const word = window[REACH]!;
  addWords(out, window);
  addTypes(out, view, window, i, paragraph);
  addQuotes(out, view, word, i, index);
  addPlace(out, view, word, i, paragraph);
}
