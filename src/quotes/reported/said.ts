import type { TokenRange } from '../../language/document.js';
import { judgementVerbs, reportingVerbs } from '../../models/words.js';
import { type Scene, wordAt } from '../../speakers/scene.js';
import { shapeOf } from '../shape.js';
import type { ContentContext } from '../tagger/content-features.js';
import type { LikelyCue } from '../tagger/signals.js';

/** From this probability on a token is part of what is said; from a lower one in a sentence where somebody surely says something. */
export const LEAST_CONTENT = 0.35;
const LEAST_BESIDE = 0.2;
/** Where a token is as likely as this, the sentence needs no lower one. */
const LIKELY = 0.7;
const SURE_PAIR = 0.8;
/** By token: 1 where it lies in a quotation that is a full utterance by itself. */
function inUtterance(scene: Scene): Uint8Array {
  const marked = new Uint8Array(scene.document.tokens.length);
  for (const segment of scene.segments)
    if (shapeOf(scene, segment) === 'direct') marked.fill(1, segment.from, segment.to);
  return marked;
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
export function thresholds({ view, signals, cues }: ContentContext): Float32Array {
  const { scene } = view;
  const { tokens, sentences } = scene.document;
  const isSure = ({ head, probability, sourceBefore, sourceAfter }: LikelyCue): boolean =>
    probability >= SURE_PAIR &&
    Math.max(sourceBefore, sourceAfter) >= SURE_PAIR &&
    reportingVerbs.has(tokens[head]!.lower) &&
    !judgementVerbs.has(tokens[head]!.lower);
  const isOpen = ({ from, to }: TokenRange): boolean => {
    for (let i = from; i < to; i++)
      if (scene.segmentOf[i] !== -1 || !(signals.content[i]! < LIKELY)) return false;
    return true;
  };
  const hasPair = (sentence: number): boolean =>
    (cues[sentence]!.some(isSure) || invertedCue(scene, sentences[sentence]!, cues[sentence]!) >= 0) &&
    isOpen(sentences[sentence]!);
  const least = new Float32Array(sentences.length);
  for (let i = 0; i < least.length; i++) least[i] = hasPair(i) ? LEAST_BESIDE : LEAST_CONTENT;
  return least;
}

/** So few tokens between two stretches of one sentence belong to both. */
const BRIDGE = 2;
const LEAST_OTHER = 0.3;

/** By token 1 where it is said, also in the gaps that neither speaker nor words of saying make; `least` is the threshold by sentence. */
export function saidTokens({ view, signals, cues }: ContentContext, least: Float32Array): Uint8Array {
  const { scene } = view;
  const { source, cue, content } = signals;
  const marked = inUtterance(scene);
  const { tokens, sentences } = scene.document;
  const said = new Uint8Array(content.length);
  for (let i = 0; i < said.length; i++) {
    const p = content[i]!;
    if (p >= least[tokens[i]!.sentence]! && p > source[i]! && marked[i] === 0) said[i] = 1;
  }
  const isFree = (i: number): boolean => source[i]! < LEAST_OTHER && cue[i]! < LEAST_OTHER && marked[i] === 0;
  const areFree = (from: number, to: number): boolean => {
    for (let i = from; i < to; i++) if (!isFree(i)) return false;
    return true;
  };
  sentences.forEach(({ from, to }, index) => {
    const inverted = invertedCue(scene, { from, to }, cues[index]!);
    if (inverted >= 0) said.fill(0, inverted, to);
    let last = to;
    for (let i = from; i < to; i++) {
      if (said[i] === 0) continue;
      const gap = Math.max(0, i - last - 1);
      if (gap > 0 && gap <= BRIDGE && areFree(i - gap, i)) said.fill(1, i - gap, i);
      last = i;
    }
  });
  return said;
}
