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
  const isOpen = ({ from, to }: TokenRange): boolean =>
    scene.segmentOf.subarray(from, to).every((segment) => segment === -1) &&
    signals.content.subarray(from, to).every((p) => p < LIKELY);
  const hasPair = (sentence: number): boolean =>
    isOpen(sentences[sentence]!) &&
    (cues[sentence]!.some(isSure) || invertedCue(scene, sentences[sentence]!, cues[sentence]!) >= 0);
  return Float32Array.from(sentences, (_, i) => (hasPair(i) ? LEAST_BESIDE : LEAST_CONTENT));
}

/** So few tokens between two stretches of one sentence belong to both. */
const BRIDGE = 2;
const LEAST_OTHER = 0.3;

/** By token 1 where it is said, also in the gaps that neither speaker nor words of saying make. */
export function saidTokens({ view, signals, cues }: ContentContext): Uint8Array {
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
