import type { SpeechView } from '../../quotes/tagger/view.js';
import { bucketOf, probabilityBucket } from '../../tagging/bucket.js';
import type { Candidate } from '../candidates.js';
import type { Utterance } from '../utterance.js';
import type { Pair } from './pair.js';
import { low } from './surroundings.js';
import type { PairWriter } from './writer.js';

/** Where the candidate's cue stands: 0 none, 1 beyond the candidate, 2 between, 3 beyond the utterance, 4 inside it. */
function cuePlace(u: Utterance, { cue, from, to }: Candidate, after: boolean): number {
  if (!cue) return 0;
  if (cue.from >= u.from && cue.to <= u.to) return 4;
  if (after) return cue.from >= to ? 1 : cue.from >= u.to ? 2 : 3;
  return cue.to <= from ? 1 : cue.to <= u.from ? 2 : 3;
}

/** The words of saying that go best with the candidate. */
export function addCue(out: PairWriter, view: SpeechView, { said, c, after, side }: Pair): void {
  const { u } = said;
  const { cue } = c;
  const place = side * 5 + cuePlace(u, c, after);
  if (!cue) {
    out.few3(20, place, c.kind, 0);
    return;
  }
  const probability = probabilityBucket(cue.probability);
  const before = cue.to <= c.from;
  const distance = bucketOf(before ? c.from - cue.to : cue.from - c.to);
  const same = said.endSentence === c.sentence ? 1 : 0;
  out.few3(21, place, probability, distance);
  out.few3(22, place, probability, c.kind);
  out.add3(23, low(view, cue.head), before ? 1 : 0, place);
  out.few3(24, place, distance, same);
  out.few3(25, place, probability, same * 16 + probabilityBucket(c.source));
  const toQuote = bucketOf(Math.max(0, cue.from >= u.to ? cue.from - u.to : u.from - cue.to));
  out.few3(26, place, toQuote, distance);
  out.few3(27, place, toQuote, probability);
}
