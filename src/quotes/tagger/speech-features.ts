import type { SceneSegment } from '../../speakers/scene.js';
import { bucketOf, probabilityBucket } from '../../tagging/bucket.js';
import { highest, meanOf } from '../../tagging/range.js';
import type { FeatureWriter } from '../../tagging/writer.js';
import { countWords, firstWord, isTitleCased } from '../inner.js';
import type { ContentContext } from './content-features.js';
import { headingOf, isLong } from './view.js';

export const MOST_SPEECH_FEATURES = 96;

const REACH = 12;
const MOST_OTHERS = 3;

/** What a segment looks like, as numbers. */
interface Looks {
  /** How many words stand between the marks, and the class of that. */
  words: number;
  length: number;
  capital: number;
  titled: number;
  /** Bits: it begins its sentence, it ends one. */
  place: number;
  heading: number;
  single: number;
  /** Its last word before the closing mark. */
  final: number;
}

/** The word of a token of the segment's paragraph; 1 outside it. */
function lowIn({ view }: ContentContext, segment: SceneSegment, i: number): number {
  const { from, to } = view.scene.document.paragraphs[segment.paragraph]!;
  return i >= from && i < to ? view.words[i]!.low : 1;
}

function looksOf(context: ContentContext, segment: SceneSegment): Looks {
  const { tokens, sentences, paragraphs } = context.view.scene.document;
  const { from, to } = segment;
  const words = countWords(tokens, from + 1, to - 1);
  const begins = sentences[tokens[from]!.sentence]!.from === from;
  const ends = to >= sentences[tokens[to - 1]!.sentence]!.to - 1;
  return {
    words,
    length: bucketOf(words),
    capital: /^\p{Lu}/u.test(firstWord(tokens, from + 1, to - 1)) ? 1 : 0,
    titled: isTitleCased(tokens, from + 1, to - 1) ? 1 : 0,
    place: (begins ? 1 : 0) + (ends ? 2 : 0),
    heading: headingOf(paragraphs[segment.paragraph]!),
    single: segment.single ? 1 : 0,
    final: lowIn(context, segment, to - 2),
  };
}

function addWords(
  out: FeatureWriter,
  context: ContentContext,
  segment: SceneSegment,
  { length, capital, titled, place, single, final }: Looks,
): void {
  const { words, types, scene } = context.view;
  const { from, to } = segment;
  const low = (i: number): number => lowIn(context, segment, i);
  const paragraph = scene.document.paragraphs[segment.paragraph]!;
  const [opens, closes] = [from > paragraph.from, to < paragraph.to];
  out.add2(1, length, single);
  out.add3(2, length, capital, titled);
  out.add2(3, final, low(to));
  out.add2(4, final, capital);
  out.add(5, low(from - 1));
  out.add2(6, low(from - 2), low(from - 1));
  out.add(7, low(to));
  out.add2(8, low(to), low(to + 1));
  out.add2(9, place, capital);
  out.add2(10, place, length);
  out.add2(20, segment.closed ? 1 : 0, length);
  out.add2(21, low(from - 1), titled);
  out.add2(22, low(from - 1), length);
  out.add2(23, opens ? words[from - 1]!.middle : 0, capital);
  out.add2(24, closes ? words[to]!.middle : 0, titled);
  out.add3(25, low(from + 1), length, 0);
  out.add2(26, titled, final);
  out.add2(27, opens ? types[from - 1]! : 9, closes ? types[to]! : 9);
  out.add3(28, types[from + 1] ?? 0, length, titled);
  for (let k = 2; k <= 5; k++) out.add2(35, low(from - k), Math.min(1, titled + capital));
  for (let k = 1; k <= 3; k++) out.add2(36, low(to + k), length);
  out.add3(37, low(from - 1), capital, length > 3 ? 1 : 0);
  out.add2(38, from - 1 > paragraph.from ? words[from - 2]!.middle : 0, low(from - 1));
  out.add3(39, low(from - 1), low(to), titled);
  out.add2(33, words[to - 2]?.isWord ? 1 : 0, capital * 4 + place);
}

/** The highest probability within a dozen tokens of the paragraph on either side. */
function near({ view }: ContentContext, values: Float32Array, { from, to, paragraph }: SceneSegment): number {
  const { from: first, to: end } = view.scene.document.paragraphs[paragraph]!;
  return Math.max(
    highest(values, { from: Math.max(first, from - REACH), to: from }),
    highest(values, { from: to, to: Math.min(end, to + REACH) }),
  );
}

/** The probability that what stands beside the segment is said, the higher side. */
function beside({ view, signals }: ContentContext, { from, to, paragraph }: SceneSegment): number {
  const { from: first, to: end } = view.scene.document.paragraphs[paragraph]!;
  return Math.max(from > first ? signals.content[from - 1]! : 0, to < end ? signals.content[to]! : 0);
}

/** The likeliest cue of the sentences in which the segment begins and ends. */
function bestCue({ view, cues }: ContentContext, { from, to }: SceneSegment): number {
  const { tokens } = view.scene.document;
  let most = 0;
  for (const { probability } of cues[tokens[from]!.sentence]!) most = Math.max(most, probability);
  for (const { probability } of cues[tokens[to - 1]!.sentence]!) most = Math.max(most, probability);
  return most;
}

/** The nearest likely words of saying of the segment's sentence, on either side of it. */
function addNearestCue(
  out: FeatureWriter,
  { view, cues }: ContentContext,
  { from, to }: SceneSegment,
  content: number,
  length: number,
): void {
  const { tokens } = view.scene.document;
  const before = cues[tokens[from]!.sentence]!.findLast((c) => c.to <= from);
  const behind = cues[tokens[to - 1]!.sentence]!.find((c) => c.from >= to);
  for (const [side, cue] of [before, behind].entries()) {
    if (!cue) continue;
    const distance = bucketOf(side === 0 ? from - cue.to : cue.from - to);
    const word = view.words[cue.head]!.low;
    out.add3(42 + side, word, distance > 2 ? 1 : 0, length > 3 ? 1 : 0);
    out.add3(44 + side, probabilityBucket(cue.probability), distance, content);
    out.add3(46 + side, word, probabilityBucket(cue.probability), 0);
  }
}

/** Adds what the taggers say; gives how likely the segment is something said, as a class. */
function addSignals(
  out: FeatureWriter,
  context: ContentContext,
  segment: SceneSegment,
  { length, place, titled, heading, single }: Looks,
): number {
  const { signals } = context;
  const cue = probabilityBucket(bestCue(context, segment));
  const nearCue = probabilityBucket(near(context, signals.cue, segment));
  const nearSource = probabilityBucket(near(context, signals.source, segment));
  const content = probabilityBucket(meanOf(signals.content, segment));
  const top = probabilityBucket(highest(signals.content, segment));
  out.add2(11, cue, nearCue);
  out.add2(12, nearSource, nearCue);
  out.add2(13, content, top);
  out.add2(14, content, length);
  out.add2(15, content, place);
  out.add3(16, content, probabilityBucket(beside(context, segment)), titled);
  out.add2(17, content, cue);
  out.add2(18, heading, length);
  out.add3(19, heading, content, single);
  out.add3(34, content, nearCue, nearSource);
  out.add3(40, content, length, titled);
  out.add3(41, content, nearCue, length);
  addNearestCue(out, context, segment, content, length);
  return content;
}

/** Writes what tells whether a quoted segment is anybody's speech. */
export function writeSpeechFeatures(
  out: FeatureWriter,
  context: ContentContext,
  segment: SceneSegment,
): void {
  out.clear();
  const { view } = context;
  const looks = looksOf(context, segment);
  addWords(out, context, segment, looks);
  const content = addSignals(out, context, segment, looks);
  const others = view.segmentsIn[segment.paragraph]! - 1;
  const longOthers = view.longSegmentsIn[segment.paragraph]! - (isLong(segment) ? 1 : 0);
  out.add2(29, Math.min(MOST_OTHERS, others), looks.length);
  out.add2(30, longOthers > 0 ? 1 : 0, content);
  out.add2(31, view.isRepeated[segment.index]!, content);
  if (looks.words === 1) out.add(32, view.words[segment.from + 1]?.low ?? 0);
}
