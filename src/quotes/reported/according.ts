import type { TokenRange } from '../../language/document.js';
import type { ContentContext } from '../tagger/content-features.js';
import type { LikelyCue } from '../tagger/signals.js';
import { trim } from './trim.js';

const SURE = 0.5;

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
export function findAccording(context: ContentContext, found: readonly TokenRange[]): TokenRange[] {
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
