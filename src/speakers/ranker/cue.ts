import type { SpeechView } from '../../quotes/tagger/view.js';
import { bucketOf, probabilityBucket } from '../../tagging/bucket.js';
import type { FeatureWriter } from '../../tagging/writer.js';
import type { Candidate } from '../candidates.js';
import type { Utterance } from '../utterance.js';
import { type Pair, SIDES } from './pair.js';
import { low } from './surroundings.js';

const PER_SIDE = 5;
/** How many values the place of a cue has. */
export const CUE_PLACES = SIDES * PER_SIDE;

/** Where the candidate's cue stands: 0 none, 1 beyond the candidate, 2 between, 3 beyond the utterance, 4 inside it. */
function cuePlace(u: Utterance, { cue, from, to }: Candidate, after: boolean): number {
  if (!cue) return 0;
  if (cue.from >= u.from && cue.to <= u.to) return 4;
  if (after) return cue.from >= to ? 1 : cue.from >= u.to ? 2 : 3;
  return cue.to <= from ? 1 : cue.to <= u.from ? 2 : 3;
}

/** The same with the side on which the candidate stands. */
export const placeOf = ({ said, c, after, side }: Pair): number =>
  side * PER_SIDE + cuePlace(said.u, c, after);

/** Whether the candidate stands in the sentence in which the utterance ends. */
export const isSame = ({ said, c }: Pair): number => (said.endSentence === c.sentence ? 1 : 0);

const distanceOf = (c: Candidate, cue: { from: number; to: number }): number =>
  bucketOf(cue.to <= c.from ? c.from - cue.to : cue.from - c.to);

/** The words of saying that go best with the candidate. */
export function addCue(
  out: FeatureWriter,
  view: SpeechView,
  c: Candidate,
  place: number,
  same: number,
): void {
  const { cue } = c;
  if (!cue) {
    out.add3(20, place, c.kind, 0);
    return;
  }
  const probability = probabilityBucket(cue.probability);
  const distance = distanceOf(c, cue);
  out.add3(21, place, probability, distance);
  out.add3(22, place, probability, c.kind);
  out.add3(23, low(view, cue.head), cue.to <= c.from ? 1 : 0, place);
  out.add3(24, place, distance, same);
  out.add3(25, place, probability, same * 16 + probabilityBucket(c.source));
}

/** How far those words are from the utterance. */
export function addCueDistance(out: FeatureWriter, { said: { u }, c }: Pair, place: number): void {
  const { cue } = c;
  if (!cue) return;
  const toQuote = bucketOf(Math.max(0, cue.from >= u.to ? cue.from - u.to : u.from - cue.to));
  out.add3(26, place, toQuote, distanceOf(c, cue));
  out.add3(27, place, toQuote, probabilityBucket(cue.probability));
}
