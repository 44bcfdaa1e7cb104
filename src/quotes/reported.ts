import type { TokenRange } from '../language/document.js';
import type { Scene } from '../speakers/scene.js';
import { shapeOf } from './shape.js';
import type { ContentContext } from './tagger/content-features.js';
import type { LikelyCue, Signals } from './tagger/signals.js';

/** From this probability on a token is part of what is said. */
const LEAST_CONTENT = 0.4;
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
/** From so many words on a stretch is taken for a clause unseen. */
const CLAUSE = 7;

/** Whether a stretch has a verb outside quotation marks, as a clause does. */
function isClause({ document, segmentOf, tagger }: Scene, { from, to }: TokenRange): boolean {
  if (to - from >= CLAUSE) return true;
  const outside = Array.from({ length: to - from }, (_, i) => from + i).filter((i) => segmentOf[i] === -1);
  return (
    outside.some((i) => SURE_VERB.test(document.tokens[i]!.lower)) ||
    outside.some((i) => tagger.has(i, 'Verb'))
  );
}

/** Whether a word of saying stands in a sentence of the stretch, or in the sentence before it. */
function hasCue({ view, cues }: ContentContext, { from, to }: TokenRange): boolean {
  const { tokens, sentences } = view.scene.document;
  const first = tokens[from]!.sentence;
  const isSure = (sentence: number): boolean =>
    cues[sentence]?.some((c) => c.probability >= LEAST_CUE) ?? false;
  for (let s = first; s <= tokens[to - 1]!.sentence; s++) if (isSure(s)) return true;
  return sentences[first - 1]?.paragraph === sentences[first]!.paragraph && isSure(first - 1);
}

const isHeading = ({ document }: Scene, { from }: TokenRange): boolean =>
  /head/u.test(document.paragraphs[document.tokens[from]!.paragraph]!.kind);

/** The end of the stretch of likely content that begins at a token. */
function contentEnd(
  { document }: Scene,
  { contentBegin }: Signals,
  from: number,
  isContent: (i: number) => boolean,
): number {
  const { paragraph } = document.tokens[from]!;
  let to = from + 1;
  while (document.tokens[to]?.paragraph === paragraph && isContent(to) && contentBegin[to]! < 0.5) to++;
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

/** Stretches of reported speech, in reading order: likely contents outside full quotations, each in one paragraph. */
export function findReported(context: ContentContext): TokenRange[] {
  const { signals, view } = context;
  const { scene } = view;
  const { content } = signals;
  const marked = inUtterance(scene);
  const isContent = (i: number): boolean => content[i]! >= LEAST_CONTENT && marked[i] === 0;
  const found: TokenRange[] = [];
  for (let from = 0; from < content.length; from++) {
    if (!isContent(from)) continue;
    const to = contentEnd(scene, signals, from, isContent);
    const isSure = content.subarray(from, to).some((p) => p >= LEAST_PEAK);
    const range = isSure ? trim(scene, { from, to }) : null;
    if (range && !isHeading(scene, range) && hasCue(context, range) && isClause(scene, range))
      found.push(range);
    from = to - 1;
  }
  return [...found, ...findAccording(context, found)].sort((a, b) => a.from - b.from);
}
