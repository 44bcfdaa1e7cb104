import type { TokenRange } from '../../language/document.js';
import type { Scene } from '../../speakers/scene.js';

/** "to resign" is enough; beside words in quotation marks it takes more to be said. */
const LEAST_WORDS = 2;
const LEAST_BESIDE_QUOTES = 3;
/** What begins a clause about somebody, and nothing that is said. */
const NO_SPEECH = /^(?:who|whose|whom|which)$/u;

/** Without punctuation at its ends; null where too few words stand outside quotation marks. */
export function trim({ document, segmentOf }: Scene, { from, to }: TokenRange): TokenRange | null {
  const isMark = (i: number): boolean => document.tokens[i]!.kind === 'mark' && segmentOf[i] === -1;
  let [first, end] = [from, to];
  while (first < end && isMark(first)) first++;
  if (document.tokens[first]?.lower === 'that' && first < end) first++;
  while (end > first && isMark(end - 1)) end--;
  let words = 0;
  for (let i = first; i < end; i++) if (segmentOf[i] === -1 && document.tokens[i]!.kind !== 'mark') words++;
  if (NO_SPEECH.test(document.tokens[first]?.lower ?? '')) return null;
  const least = segmentOf.subarray(first, end).some((s) => s !== -1) ? LEAST_BESIDE_QUOTES : LEAST_WORDS;
  return words >= least ? { from: first, to: end } : null;
}
