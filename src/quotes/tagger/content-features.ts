import type { Paragraph } from '../../language/document.js';
import { wordAt } from '../../speakers/scene.js';
import { bucketOf, probabilityBucket } from '../../tagging/bucket.js';
import type { Word } from '../../tagging/word.js';
import type { FeatureWriter } from '../../tagging/writer.js';
import type { LikelyCue, Signals } from './signals.js';
import { hasQuotes, headingOf, type SpeechView } from './view.js';
import { REACH, windowOf } from './window.js';

/** The most features that a token has in the tagger of what is said. */
export const MOST_CONTENT_FEATURES = 96;

/** What the content tagger goes by: the article, the first tagger's output, and the likely cues by sentence. */
export interface ContentContext {
  view: SpeechView;
  signals: Signals;
  cues: readonly (readonly LikelyCue[])[];
}

const window: Word[] = [];

function addWords(
  out: FeatureWriter,
  { types }: SpeechView,
  w: readonly Word[],
  i: number,
  { from, to }: Paragraph,
): void {
  for (let k = 1; k <= 5; k++) out.add(100 + k, w[k]!.low);
  out.add2(106, w[2]!.low, w[3]!.low);
  out.add2(107, w[3]!.low, w[4]!.low);
  for (let k = 0; k < 5; k++) out.add(108 + k, w[k + 1]!.clusters[1]);
  out.add(113, w[3]!.clusters[0]);
  out.add2(114, w[2]!.clusters[1], w[3]!.clusters[1]);
  out.add2(115, w[3]!.clusters[1], w[4]!.clusters[1]);
  for (let k = -1; k <= 1; k++) out.add(117 + k, i + k >= from && i + k < to ? types[i + k]! : 9);
  out.add(119, w[3]!.suffixes[0]!);
  out.add(120, w[3]!.shape);
}

function addQuotes(out: FeatureWriter, view: SpeechView, word: Word, i: number, paragraph: number): void {
  const { scene, sinceQuote, untilQuote, ending } = view;
  const segment = scene.segmentOf[i]!;
  const inside = segment >= 0 ? 1 : 0;
  const since = inside ? 20 : bucketOf(sinceQuote[i]!);
  const until = inside ? 20 : bucketOf(untilQuote[i]!);
  out.add2(121, inside, hasQuotes(view, paragraph));
  out.add2(122, since, until);
  out.add2(123, since, ending[i]!);
  out.add2(124, since, word.low);
  out.add2(125, until, word.low);
  if (!inside) return;
  const { from, to, single } = scene.segments[segment]!;
  const length = bucketOf(to - from);
  const capital = view.words[from + 1]?.isUpper ? 1 : 0;
  out.add3(126, length, capital, single ? 1 : 0);
  const { from: first, to: end } = scene.document.paragraphs[paragraph]!;
  const low = (k: number): number => (k >= first && k < end ? view.words[k]!.low : 1);
  out.add2(127, low(to - 2), capital);
  out.add2(128, low(from - 1), capital);
  out.add2(129, low(to), i === from ? 1 : 0);
  out.add3(130, from === first ? 1 : 0, to >= end ? 1 : 0, length);
}

function addSignals(out: FeatureWriter, { source, cue }: Signals, i: number, { from, to }: Paragraph): void {
  const p = (values: Float32Array, k: number): number =>
    i + k >= from && i + k < to ? probabilityBucket(values[i + k]!) : 11;
  for (let k = -2; k <= 2; k++) {
    out.add(132 + k, p(source, k));
    out.add(137 + k, p(cue, k));
  }
  out.add3(140, p(cue, -1), p(source, -1), p(source, 0));
  out.add3(141, p(cue, 0), p(cue, 1), p(source, 1));
}

/** How a source lies beside a cue. */
const sides = ({ sourceBefore, sourceAfter }: LikelyCue): number =>
  (sourceBefore > 0.4 ? 1 : 0) + (sourceAfter > 0.4 ? 2 : 0);

/** The word of a token in the paragraph of the token `i`; 1 outside it. */
const lowIn = ({ scene, words }: SpeechView, token: number, i: number): number =>
  scene.document.tokens[token]?.paragraph === scene.document.tokens[i]!.paragraph ? words[token]!.low : 1;

function addCue(
  out: FeatureWriter,
  { view }: ContentContext,
  template: number,
  cue: LikelyCue | undefined,
  i: number,
  commas: number,
): void {
  if (!cue) {
    out.add(template, 0);
    return;
  }
  const probability = probabilityBucket(cue.probability);
  const distance = bucketOf(cue.from > i ? cue.from - i : i - cue.to + 1);
  const head = view.words[cue.head]!.low;
  const that = wordAt(view.scene, cue.to) === 'that' ? 1 : 0;
  out.add3(template, probability, distance, commas);
  out.add2(template + 1, head, commas);
  out.add3(template + 2, head, probability, sides(cue));
  out.add3(template + 3, probability, commas, sides(cue));
  out.add3(template + 4, head, distance, commas);
  out.add3(template + 5, probability, that, commas);
  out.add3(template + 6, lowIn(view, cue.to, i), commas, distance > 2 ? 1 : 0);
  out.add3(template + 7, view.words[i]!.low, probability > 5 ? 1 : 0, distance);
}

const best = (cues: readonly LikelyCue[] | undefined): number =>
  cues ? Math.max(0, ...cues.map((c) => c.probability)) : 0;

/** How many commas outside quotation marks stand between two tokens, up to 3. */
function commasBetween({ scene }: SpeechView, from: number, to: number): number {
  let commas = 0;
  for (let i = from; i < to && commas < 3; i++)
    if (scene.segmentOf[i] === -1 && wordAt(scene, i) === ',') commas++;
  return commas;
}

function addCues(out: FeatureWriter, context: ContentContext, i: number, paragraph: Paragraph): void {
  const { document } = context.view.scene;
  const index = document.tokens[i]!.sentence;
  const sentence = document.sentences[index]!;
  const cues = context.cues[index]!;
  const before = cues.findLast((c) => c.to <= i);
  const after = cues.find((c) => c.from > i);
  const within = cues.find((c) => c.from <= i && i < c.to);
  addCue(out, context, 145, before, i, before ? commasBetween(context.view, before.to, i + 1) : 0);
  addCue(out, context, 155, after, i, after ? commasBetween(context.view, i, after.from) : 0);
  out.add2(163, within ? probabilityBucket(within.probability) : 11, before ? 1 : 0);
  const last = cues.at(-1);
  const ends = last ? bucketOf(sentence.to - last.to) : 15;
  out.add3(164, ends, last ? probabilityBucket(last.probability) : 11, after ? 1 : 0);
  const highest = probabilityBucket(best(cues));
  const earlier = index > paragraph.firstSentence ? context.cues[index - 1] : undefined;
  out.add(165, highest);
  out.add2(166, highest, earlier ? probabilityBucket(best(earlier)) : 11);
  out.add3(167, highest, i === sentence.from ? 1 : 0, bucketOf(i - sentence.from));
  out.add2(168, bucketOf(i - sentence.from), after ? probabilityBucket(after.probability) : 11);
  out.add2(169, bucketOf(sentence.to - 1 - i), highest);
  const first = cues[0];
  out.add3(170, first ? bucketOf(first.from - sentence.from) : 15, before ? 1 : 0, after ? 1 : 0);
}

/** Writes what the content tagger sees of the token `i` of a paragraph. */
export function writeContentFeatures(
  out: FeatureWriter,
  context: ContentContext,
  paragraph: Paragraph,
  index: number,
  i: number,
): void {
  const { view, signals } = context;
  out.clear();
  windowOf(view.words, paragraph, i, window);
  addWords(out, view, window, i, paragraph);
  addQuotes(out, view, window[REACH]!, i, index);
  addSignals(out, signals, i, paragraph);
  addCues(out, context, i, paragraph);
  const heading = headingOf(paragraph);
  out.add2(171, heading, probabilityBucket(signals.cue[i]!));
}
