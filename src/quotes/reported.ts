import { isListedAs } from '../language/compromise.js';
import type { TokenRange } from '../language/document.js';
import { judgementVerbs, reportingVerbs } from '../models/words.js';
import { type Scene, wordAt } from '../speakers/scene.js';
import { shapeOf } from './shape.js';
import type { ContentContext } from './tagger/content-features.js';
import type { LikelyCue, Signals } from './tagger/signals.js';

/** From this probability on a token is part of what is said; from a lower one in a sentence where somebody surely says something. */
const LEAST_CONTENT = 0.4;
const LEAST_BESIDE = 0.2;
const SURE_PAIR = 0.8;
/** A stretch counts only where some token of it is as likely as this. */
const LEAST_PEAK = 0.5;
const LEAST_CUE = 0.3;
const SURE = 0.5;
const LEAST_WORDS = 3;
/** What begins a clause about somebody, and nothing that is said. */
const NO_SPEECH = /^(?:who|whose|whom|which)$/u;

/** Without punctuation at its ends; null where too few words stand outside quotation marks. */
function trim({ document, segmentOf }: Scene, { from, to }: TokenRange): TokenRange | null {
  const isMark = (i: number): boolean => document.tokens[i]!.kind === 'mark' && segmentOf[i] === -1;
  let [first, end] = [from, to];
  while (first < end && isMark(first)) first++;
  if (document.tokens[first]?.lower === 'that' && first < end) first++;
  while (end > first && isMark(end - 1)) end--;
  let words = 0;
  for (let i = first; i < end; i++) if (segmentOf[i] === -1 && document.tokens[i]!.kind !== 'mark') words++;
  if (NO_SPEECH.test(document.tokens[first]?.lower ?? '')) return null;
  return words >= LEAST_WORDS ? { from: first, to: end } : null;
}

/** By token: 1 where it lies in a quotation that is a full utterance by itself. */
function inUtterance(scene: Scene): Uint8Array {
  const marked = new Uint8Array(scene.document.tokens.length);
  for (const segment of scene.segments)
    if (shapeOf(scene, segment) === 'direct') marked.fill(1, segment.from, segment.to);
  return marked;
}

/** Words that are verbs in any company. */
const SURE_VERB =
  /^(?:is|are|was|were|be|been|am|has|have|had|do|does|did|will|would|can|could|shall|should|may|might|must|to|n't|\p{L}+n't|'re|'ve|'ll|'d|\p{L}+ed)$/u;
/** What else is said than clauses ("the attack", of "condemned the attack") has so many words and is as likely as this. */
const PHRASE = 4;
const LIKELY_PHRASE = 0.8;

const OBJECT = /^(?:it|him|her|them|this|that|these|those)$/u;

/** Whether a stretch has a verb outside quotation marks, as a clause does. */
function isClause({ document, segmentOf, tagger }: Scene, { from, to }: TokenRange): boolean {
  const outside = Array.from({ length: to - from }, (_, i) => from + i).filter((i) => segmentOf[i] === -1);
  const [first, second] = [document.tokens[from]!.lower, document.tokens[from + 1]?.lower ?? ''];
  if (OBJECT.test(first) && isListedAs(second, 'Preposition')) return false;
  return (
    outside.some((i) => SURE_VERB.test(document.tokens[i]!.lower)) ||
    outside.some((i) => tagger.has(i, 'Verb'))
  );
}

const meanOf = (values: Float32Array, { from, to }: TokenRange): number =>
  values.subarray(from, to).reduce((sum, p) => sum + p, 0) / (to - from);

/** Whether a word of saying stands in a sentence of the stretch, or in the sentence before it. */
function hasCue({ view, cues }: ContentContext, { from, to }: TokenRange): boolean {
  const { tokens, sentences } = view.scene.document;
  const first = tokens[from]!.sentence;
  const isSure = (sentence: number): boolean =>
    cues[sentence]?.some((c) => c.probability >= LEAST_CUE) ?? false;
  for (let s = first; s <= tokens[to - 1]!.sentence; s++) if (isSure(s)) return true;
  return sentences[first - 1]?.paragraph === sentences[first]!.paragraph && isSure(first - 1);
}

/** From this mean probability on words are said by somebody even where no word of saying is near. */
const SURE_SPEECH = 0.8;

/** Whether a stretch of likely content is worth telling. */
function isReport(context: ContentContext, range: TokenRange): boolean {
  const mean = meanOf(context.signals.content, range);
  const isPhrase = range.to - range.from >= PHRASE && mean >= LIKELY_PHRASE;
  return (mean >= SURE_SPEECH || hasCue(context, range)) && (isPhrase || isClause(context.view.scene, range));
}

const isHeading = ({ document }: Scene, { from }: TokenRange): boolean =>
  /head/u.test(document.paragraphs[document.tokens[from]!.paragraph]!.kind);

/** So few tokens between two stretches of one sentence belong to both. */
const BRIDGE = 2;
const LEAST_OTHER = 0.3;

/** By token 1 where it is said, also in the gaps that neither speaker nor words of saying make. */
function saidTokens({ view, signals, cues }: ContentContext): Uint8Array {
  const { scene } = view;
  const { source, cue, content } = signals;
  const least = thresholds({ view, signals, cues });
  const marked = inUtterance(scene);
  const { tokens, sentences } = scene.document;
  const said = Uint8Array.from(content, (p, i) =>
    p >= least[tokens[i]!.sentence]! && p > source[i]! && marked[i] === 0 ? 1 : 0,
  );
  const isFree = (i: number): boolean => source[i]! < LEAST_OTHER && cue[i]! < LEAST_OTHER && marked[i] === 0;
  sentences.forEach(({ from, to }, index) => {
    const inverted = invertedCue(scene, { from, to }, cues[index]!);
    if (inverted >= 0) said.fill(0, inverted, to);
    let last = to;
    for (let i = from; i < to; i++) {
      if (said[i] === 0) continue;
      const gap = Array.from({ length: Math.max(0, i - last - 1) }, (_, k) => last + 1 + k);
      if (gap.length <= BRIDGE && gap.every(isFree)) said.fill(1, i - gap.length, i);
      last = i;
    }
  });
  return said;
}

/** The end of the stretch of said tokens that begins at a token. */
function saidEnd({ document }: Scene, { contentBegin }: Signals, from: number, said: Uint8Array): number {
  const { paragraph } = document.tokens[from]!;
  let to = from + 1;
  while (document.tokens[to]?.paragraph === paragraph && said[to] === 1 && contentBegin[to]! < 0.5) to++;
  return to;
}

/** "According to X, …" and "…, according to X": the rest of the sentence, behind the source's last comma or before the cue. */
function restOf({ view, signals }: ContentContext, cue: LikelyCue): TokenRange | null {
  const { scene } = view;
  const { tokens, sentences } = scene.document;
  const sentence = sentences[tokens[cue.from]!.sentence]!;
  if (cue.from > sentence.from + 1) return trim(scene, { from: sentence.from, to: cue.from });
  let comma = cue.to;
  while (comma < sentence.to && (tokens[comma]!.lower !== ',' || signals.source[comma + 1]! >= SURE)) comma++;
  return comma < sentence.to ? trim(scene, { from: comma + 1, to: sentence.to }) : null;
}

/** What is said according to somebody, where the tagger sees no content in the sentence. */
function findAccording(context: ContentContext, found: readonly TokenRange[]): TokenRange[] {
  const { scene } = context.view;
  const { tokens } = scene.document;
  const taken = new Set(found.map(({ from }) => tokens[from]!.sentence));
  return context.cues.flatMap((cues, sentence) => {
    const cue = taken.has(sentence)
      ? undefined
      : cues.find((c) => c.probability >= SURE && tokens[c.head]!.lower === 'according');
    const range = cue ? restOf(context, cue) : null;
    return range && !scene.segmentOf.subarray(range.from, range.to).some((s) => s !== -1) ? [range] : [];
  });
}

/** "…, said the baker NAME.": where words of saying turned round begin that end their sentence; -1 where there are none. */
function invertedCue(scene: Scene, { from, to }: TokenRange, cues: readonly LikelyCue[]): number {
  const cue = cues.findLast((c) => c.probability >= SURE_PAIR && c.from > from);
  if (!cue || wordAt(scene, cue.from - 1) !== ',' || !reportingVerbs.has(wordAt(scene, cue.head))) return -1;
  let end = to;
  while (end > cue.to && scene.document.tokens[end - 1]!.kind === 'mark') end--;
  const last = scene.mentionTo.get(end);
  return last && (last.title?.from ?? last.from) === cue.to ? cue.from : -1;
}

/** By sentence: the probability from which on its tokens are part of what is said. */
function thresholds({ view, cues }: ContentContext): Float32Array {
  const { scene } = view;
  const { tokens, sentences } = scene.document;
  const isSure = ({ head, probability, sourceBefore, sourceAfter }: LikelyCue): boolean =>
    probability >= SURE_PAIR &&
    Math.max(sourceBefore, sourceAfter) >= SURE_PAIR &&
    reportingVerbs.has(tokens[head]!.lower) &&
    !judgementVerbs.has(tokens[head]!.lower);
  const hasPair = (sentence: number): boolean =>
    cues[sentence]!.some(isSure) || invertedCue(scene, sentences[sentence]!, cues[sentence]!) >= 0;
  return Float32Array.from(sentences, (_, i) => (hasPair(i) ? LEAST_BESIDE : LEAST_CONTENT));
}

/** Stretches of reported speech, in reading order: likely contents outside full quotations, each in one paragraph. */
export function findReported(context: ContentContext): TokenRange[] {
  const { signals, view } = context;
  const { scene } = view;
  const said = saidTokens(context);
  const least = thresholds(context);
  const found: TokenRange[] = [];
  for (let from = 0; from < said.length; from++) {
    if (said[from] === 0) continue;
    const to = saidEnd(scene, signals, from, said);
    const peak = least[scene.document.tokens[from]!.sentence]! < LEAST_CONTENT ? LEAST_BESIDE : LEAST_PEAK;
    const isLikely = signals.content.subarray(from, to).some((p) => p >= peak);
    const range = isLikely ? trim(scene, { from, to }) : null;
    if (range && !isHeading(scene, range) && isReport(context, range)) found.push(range);
    from = to - 1;
  }
  return [...found, ...findAccording(context, found)].sort((a, b) => a.from - b.from);
}
