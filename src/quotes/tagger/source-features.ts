import type { Paragraph } from '../../language/document.js';
import { bucketOf } from '../../tagging/bucket.js';
import type { Groups } from '../../tagging/feature-groups.js';
import { EDGE, type Word } from '../../tagging/word.js';
import type { FeatureWriter } from '../../tagging/writer.js';
import { distanceCode, distanceOf, NO_TYPE, NOWHERE, quoteCode } from './codes.js';
import { QUOTES, type SOURCE_GROUPS } from './source-groups.js';
import { hasQuotes, headingOf, type SpeechView } from './view.js';

/** The most features that a token has in the tagger of sources and cues. */
export const MOST_SOURCE_FEATURES = 96;

export type SourceGroups = Groups<keyof typeof SOURCE_GROUPS.few, keyof typeof SOURCE_GROUPS.words>;

/** What a token is named as. */
const typeAt = (types: Uint8Array, { from, to }: Paragraph, token: number): number =>
  token >= from && token < to ? types[token]! : NO_TYPE;

const wordAt = (words: readonly Word[], { from, to }: Paragraph, token: number): Word =>
  token >= from && token < to ? words[token]! : EDGE;

function addWords(out: FeatureWriter, words: readonly Word[], paragraph: Paragraph, i: number): void {
  const secondLast = wordAt(words, paragraph, i - 2);
  const last = wordAt(words, paragraph, i - 1);
  const word = words[i]!;
  const next = wordAt(words, paragraph, i + 1);
  const secondNext = wordAt(words, paragraph, i + 2);
  out.add2(10, last.low, word.low);
  out.add2(11, word.low, next.low);
  out.add2(12, secondLast.low, last.low);
  out.add2(13, next.low, secondNext.low);
  out.add2(14, last.low, next.low);
  out.add3(33, last.coarse, word.coarse, next.coarse);
  out.add2(34, word.middle, next.middle);
  out.add2(35, last.middle, word.middle);
}

function addTypes(
  out: FeatureWriter,
  groups: SourceGroups,
  { types, words }: SpeechView,
  paragraph: Paragraph,
  i: number,
): void {
  const secondLast = typeAt(types, paragraph, i - 2);
  const last = typeAt(types, paragraph, i - 1);
  const type = types[i]!;
  const next = typeAt(types, paragraph, i + 1);
  const secondNext = typeAt(types, paragraph, i + 2);
  const word = words[i]!;
  groups.typesNear.add(out, secondLast, last, type, next);
  groups.typesFurther.add(out, typeAt(types, paragraph, i - 3), secondNext, typeAt(types, paragraph, i + 3));
  groups.next.add(out, wordAt(words, paragraph, i + 1), type);
  out.add2(51, type, wordAt(words, paragraph, i - 1).low);
  if (secondLast + last + next + secondNext === 0) {
    groups.farFromNames.add(out, word, 0);
    return;
  }
  out.add2(49, last, word.low);
  out.add2(52, next, word.low);
  out.add3(54, last, secondLast, word.middle);
  out.add3(55, next, secondNext, word.middle);
}

/** Adds what the quotations around the token tell; gives where they are. */
function addQuotes(
  out: FeatureWriter,
  groups: SourceGroups,
  view: SpeechView,
  heading: number,
  index: number,
  i: number,
): number {
  const { scene, sinceQuote, untilQuote, ending, types, words } = view;
  const inside = scene.segmentOf[i]! >= 0;
  const since = quoteCode(sinceQuote[i]!, inside);
  const until = quoteCode(untilQuote[i]!, inside);
  const type = types[i]!;
  if (since === NOWHERE && until === NOWHERE && !hasQuotes(view, index)) {
    groups.withoutQuotes.add(out, heading, type);
    return QUOTES.none;
  }
  groups.beforeQuote.add(out, until, heading, type);
  groups.betweenQuotes.add(out, since, type, until);
  groups.sinceQuote.add(out, words[i]!, since);
  out.add2(65, distanceOf(until), words[i]!.low);
  out.add2(68, distanceOf(since), ending[i]!);
  out.add3(69, distanceOf(since), ending[i]!, type);
  return hasQuotes(view, index) ? QUOTES.own : QUOTES.others;
}

function addPlace(
  out: FeatureWriter,
  groups: SourceGroups,
  { scene, sayingBefore, sayingAfter, words, types }: SpeechView,
  i: number,
): void {
  const sentence = scene.document.sentences[scene.document.tokens[i]!.sentence]!;
  const before = sayingBefore[i]!;
  const after = sayingAfter[i]!;
  const toBefore = distanceCode(before < 0 ? -1 : i - before);
  const toAfter = distanceCode(after < 0 ? -1 : after - i);
  groups.inSentence.add(out, bucketOf(i - sentence.from), bucketOf(sentence.to - 1 - i), types[i]!);
  groups.besideSaying.add(out, toBefore, toAfter, types[i]!);
  if (after >= 0) out.add2(80, words[after]!.low, bucketOf(after - i));
  if (before >= 0) out.add2(81, words[before]!.low, bucketOf(i - before));
  else groups.noSayingBefore.add(out, bucketOf(i - before));
}

/**
 * Adds what the tagger of sources and cues sees of the token `i` of a paragraph, the `index`th, beside the words around it. The
 * window ends with the paragraph.
 */
export function addSourceFeatures(
  out: FeatureWriter,
  groups: SourceGroups,
  view: SpeechView,
  paragraph: Paragraph,
  index: number,
  i: number,
): void {
  const heading = headingOf(paragraph);
  addWords(out, view.words, paragraph, i);
  addTypes(out, groups, view, paragraph, i);
  const quotes = addQuotes(out, groups, view, heading, index, i);
  addPlace(out, groups, view, i);
  groups.setting.add(out, view.words[i]!, 3 * (2 * heading + view.colonLater[i]!) + quotes);
}
