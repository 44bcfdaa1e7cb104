import type { Paragraph, Sentence } from '../../language/document.js';
import type { SceneSegment } from '../../speakers/scene.js';
import { bucketOf } from '../../tagging/bucket.js';
import type { Groups } from '../../tagging/feature-groups.js';
import type { AddFew } from '../../tagging/few-scores.js';
import { EDGE, type Word } from '../../tagging/word.js';
import type { FeatureWriter } from '../../tagging/writer.js';
import { distanceCode, distanceOf, INSIDE, NO_PROBABILITY, NO_TYPE, NOWHERE, quoteCode } from './codes.js';
import { type CONTENT_GROUPS, CUE_AFTER, CUE_BEFORE } from './content-groups.js';
import type { CuePlaces, PlacedCue } from './cue-places.js';
import type { LikelyCue, Signals } from './signals.js';
import { hasQuotes, headingOf, type SpeechView } from './view.js';

/** The most features that a token has in the tagger of what is said. */
export const MOST_CONTENT_FEATURES = 96;

export type ContentGroups = Groups<
  keyof typeof CONTENT_GROUPS.few,
  keyof typeof CONTENT_GROUPS.words,
  (typeof CONTENT_GROUPS.same)[number]
>;

/** What the content tagger goes by: the article, the first tagger's output, and the likely cues by sentence. */
export interface ContentContext {
  view: SpeechView;
  signals: Signals;
  cues: readonly (readonly LikelyCue[])[];
}

/** What a token is named as. */
const typeAt = (types: Uint8Array, { from, to }: Paragraph, token: number): number =>
  token >= from && token < to ? types[token]! : NO_TYPE;

/** The code of a token's probability. */
const probabilityAt = (values: Uint8Array, { from, to }: Paragraph, token: number): number =>
  token >= from && token < to ? values[token]! : NO_PROBABILITY;

const wordAt = (words: readonly Word[], { from, to }: Paragraph, token: number): Word =>
  token >= from && token < to ? words[token]! : EDGE;

/** The word of a token in the paragraph. */
const lowAt = ({ words }: SpeechView, paragraph: Paragraph, token: number): number =>
  wordAt(words, paragraph, token).low;

function addWords(out: FeatureWriter, words: readonly Word[], paragraph: Paragraph, i: number): void {
  const last = wordAt(words, paragraph, i - 1);
  const word = words[i]!;
  const next = wordAt(words, paragraph, i + 1);
  out.add2(106, last.low, word.low);
  out.add2(107, word.low, next.low);
  out.add2(114, last.middle, word.middle);
  out.add2(115, word.middle, next.middle);
}

/** What quotation the token `i` is in. */
function writeSegment(
  out: FeatureWriter,
  view: SpeechView,
  paragraph: Paragraph,
  { from, to, single }: SceneSegment,
  isFirst: number,
): void {
  const length = bucketOf(to - from);
  const capital = view.words[from + 1]?.isUpper ? 1 : 0;
  out.add3(126, length, capital, single ? 1 : 0);
  out.add2(127, lowAt(view, paragraph, to - 2), capital);
  out.add2(128, lowAt(view, paragraph, from - 1), capital);
  out.add2(129, lowAt(view, paragraph, to), isFirst);
  out.add3(130, from === paragraph.from ? 1 : 0, to >= paragraph.to ? 1 : 0, length);
}

function addQuotes(
  out: FeatureWriter,
  groups: ContentGroups,
  view: SpeechView,
  paragraph: Paragraph,
  index: number,
  i: number,
): void {
  const segment = view.scene.segmentOf[i]!;
  const since = quoteCode(view.sinceQuote[i]!, segment >= 0);
  const until = quoteCode(view.untilQuote[i]!, segment >= 0);
  const ending = view.ending[i]!;
  groups.quotes.add(out, since, until, hasQuotes(view, index), ending === 0 ? 1 : 0);
  if (ending !== 0) out.add2(123, distanceOf(since), ending);
  const word = view.words[i]!;
  if (since === until && (since === NOWHERE || since === INSIDE))
    groups.apart.add(out, word, since === INSIDE ? 1 : 0);
  else {
    out.add2(124, distanceOf(since), word.low);
    out.add2(125, distanceOf(until), word.low);
  }
  if (segment < 0) return;
  const own = view.scene.segments[segment]!;
  const isFirst = own.from === i ? 1 : 0;
  groups.segment.add(out, own, 2 * index + isFirst, (o) => writeSegment(o, view, paragraph, own, isFirst));
}

function addSignals(
  out: FeatureWriter,
  groups: ContentGroups,
  { source, cue }: CuePlaces,
  paragraph: Paragraph,
  i: number,
): void {
  groups.signalsBefore.add(
    out,
    probabilityAt(cue, paragraph, i - 1),
    probabilityAt(source, paragraph, i - 1),
    source[i]!,
  );
  groups.signalsHere.add(
    out,
    cue[i]!,
    probabilityAt(cue, paragraph, i + 1),
    probabilityAt(source, paragraph, i + 1),
  );
  groups.signalsFurther.add(
    out,
    probabilityAt(cue, paragraph, i - 2),
    probabilityAt(cue, paragraph, i + 2),
    probabilityAt(source, paragraph, i - 2),
    probabilityAt(source, paragraph, i + 2),
  );
}

const MOST_COMMAS = 3;

/** What a cue tells that is so far away, with so many commas in between; `next` is the word behind it. */
function writeCue(
  out: FeatureWriter,
  group: AddFew,
  template: number,
  { probability, head, sides, that }: PlacedCue,
  distance: number,
  between: number,
  next: Word,
): void {
  group.add(out, probability, distance, 2 * between + that, sides);
  out.add2(template + 1, head, between);
  out.add3(template + 2, head, probability, sides);
  out.add3(template + 4, head, distance, between);
  out.add3(template + 6, next.low, between, distance > 2 ? 1 : 0);
}

/** The cue at an index, none at -1: an array that is asked for what is before its beginning takes many times as long. */
const cueAt = (cues: readonly PlacedCue[], index: number): PlacedCue | undefined =>
  index < 0 ? undefined : cues[index];

/** The cues of the sentence before and behind the token. */
function addCues(
  out: FeatureWriter,
  groups: ContentGroups,
  words: readonly Word[],
  { cues, commas, before, after }: CuePlaces,
  paragraph: Paragraph,
  i: number,
): void {
  const last = cueAt(cues, before[i]!);
  const next = cueAt(cues, after[i]!);
  const { low } = words[i]!;
  if (last) {
    const distance = bucketOf(i - last.to + 1);
    const between = Math.min(MOST_COMMAS, commas[i + 1]! - commas[last.to]!);
    const behind = wordAt(words, paragraph, last.to);
    groups.lastCue.add(out, last, (MOST_COMMAS + 1) * distance + between, (o) =>
      writeCue(o, groups.cueBefore, CUE_BEFORE, last, distance, between, behind),
    );
    out.add3(CUE_BEFORE + 7, low, last.probability > 5 ? 1 : 0, distance);
  } else groups.cueBefore.add(out, NO_PROBABILITY);
  if (next) {
    const distance = bucketOf(next.from - i);
    const between = Math.min(MOST_COMMAS, commas[next.from]! - commas[i]!);
    const behind = wordAt(words, paragraph, next.to);
    groups.nextCue.add(out, next, (MOST_COMMAS + 1) * distance + between, (o) =>
      writeCue(o, groups.cueAfter, CUE_AFTER, next, distance, between, behind),
    );
    out.add3(CUE_AFTER + 7, low, next.probability > 5 ? 1 : 0, distance);
  } else groups.cueAfter.add(out, NO_PROBABILITY);
}

/** Where in its sentence, the `index`th, the token stands, and which cues are in that. */
function addSentence(
  out: FeatureWriter,
  groups: ContentGroups,
  places: CuePlaces,
  sentence: Sentence,
  index: number,
  paragraph: Paragraph,
  i: number,
): void {
  const { cues, before, after, within, highest, cue } = places;
  const next = cueAt(cues, after[i]!);
  const first = cueAt(cues, places.first[index]!);
  const last = cueAt(cues, places.last[index]!);
  const isBehind = before[i]! >= 0 ? 1 : 0;
  const start = bucketOf(i - sentence.from);
  const earlier = index > paragraph.firstSentence ? highest[index - 1]! : NO_PROBABILITY;
  groups.start.add(out, highest[index]!, start, next ? next.probability : NO_PROBABILITY);
  groups.end.add(out, bucketOf(sentence.to - 1 - i), highest[index]!, earlier);
  groups.within.add(
    out,
    cueAt(cues, within[i]!)?.probability ?? NO_PROBABILITY,
    isBehind,
    headingOf(paragraph),
    cue[i]!,
  );
  groups.ends.add(
    out,
    distanceCode(last ? sentence.to - last.to : -1),
    last ? last.probability : NO_PROBABILITY,
    isBehind + (next ? 2 : 0),
    distanceCode(first ? first.from - sentence.from : -1),
  );
}

/** Adds what the tagger of what is said sees of the token `i` of a paragraph, the `index`th, beside the words around it. */
export function addContentFeatures(
  out: FeatureWriter,
  groups: ContentGroups,
  view: SpeechView,
  places: CuePlaces,
  paragraph: Paragraph,
  index: number,
  i: number,
): void {
  const { types } = view;
  const { tokens, sentences } = view.scene.document;
  const { sentence } = tokens[i]!;
  const last = typeAt(types, paragraph, i - 1);
  addWords(out, view.words, paragraph, i);
  groups.types.add(out, last, types[i]!, typeAt(types, paragraph, i + 1));
  addQuotes(out, groups, view, paragraph, index, i);
  addSignals(out, groups, places, paragraph, i);
  addCues(out, groups, view.words, places, paragraph, i);
  addSentence(out, groups, places, sentences[sentence]!, sentence, paragraph, i);
}
