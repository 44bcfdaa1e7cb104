import type { TokenRange } from '../language/document.js';
import type { Scene } from '../speakers/scene.js';
import { shapeOf } from './shape.js';
import type { Signals } from './tagger/signals.js';

/** From this probability on a token is part of what is said. */
const LEAST_CONTENT = 0.4;
/** A stretch counts only where some token of it is as likely as this. */
const LEAST_PEAK = 0.5;
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

/** Stretches of reported speech, in reading order: likely contents outside full quotations, each in one paragraph. */
export function findReported(scene: Scene, { content, contentBegin }: Signals): TokenRange[] {
  const { tokens } = scene.document;
  const marked = inUtterance(scene);
  const isContent = (i: number): boolean => content[i]! >= LEAST_CONTENT && marked[i] === 0;
  const found: TokenRange[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!isContent(from)) continue;
    let to = from + 1;
    while (
      to < tokens.length &&
      isContent(to) &&
      contentBegin[to]! < 0.5 &&
      tokens[to]!.paragraph === tokens[from]!.paragraph
    )
      to++;
    const isSure = content.subarray(from, to).some((p) => p >= LEAST_PEAK);
    const range = isSure ? trim(scene, { from, to }) : null;
    if (range) found.push(range);
    from = to - 1;
  }
  return found;
}
