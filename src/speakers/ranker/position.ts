import type { TokenRange } from '../../language/document.js';
import type { SpeechView } from '../../quotes/tagger/view.js';
import { bucketOf, probabilityBucket } from '../../tagging/bucket.js';
import { highest } from '../../tagging/range.js';
import { PRONOUN } from '../candidates.js';
import type { Utterance } from '../utterance.js';
import type { RankContext } from './context.js';
import type { Pair } from './pair.js';
import { low } from './surroundings.js';
import type { PairWriter } from './writer.js';

const FARTHEST = 120;
const MOST_SEGMENTS = 3;
const MOST_OTHERS = 4;

function segmentsBetween({ view }: RankContext, u: Utterance, { from, to }: TokenRange): number {
  let count = 0;
  let last = -1;
  for (let i = from; i < to; i++) {
    const segment = view.scene.segmentOf[i]!;
    if (segment >= 0 && segment !== last && segment !== u.segment) count++;
    last = segment;
  }
  return Math.min(MOST_SEGMENTS, count);
}

/** How many candidates lie between, up to 4; both are sorted, so that a walk from the candidate on suffices. */
function othersBetween({ candidates }: RankContext, { said: { u }, c, after }: Pair): number {
  let count = 0;
  const step = after ? -1 : 1;
  for (let k = c.index + step; candidates[k] && count < MOST_OTHERS; k += step) {
    const other = candidates[k]!;
    if (after ? other.from < u.to : other.from >= u.from) break;
    if (other.from >= c.to || other.to <= c.from) count++;
  }
  return count;
}

/** What the candidate is, by where it stands. */
export function addPlace(out: PairWriter, view: SpeechView, { c, where }: Pair): void {
  const inside = view.scene.segmentOf[c.from]! >= 0 ? 1 : 0;
  const source = probabilityBucket(c.source);
  out.few3(1, where, c.kind, inside);
  out.add3(2, where, c.kind, c.kind === PRONOUN ? low(view, c.from) : 0);
  out.few3(7, where, source, c.kind);
  out.few3(8, where, source, c.rank);
  out.few3(9, where, c.rank, c.order);
  out.few3(12, source, c.kind, inside);
}

/** How far the candidate is from the utterance, and what lies between. */
export function addPosition(out: PairWriter, context: RankContext, pair: Pair): void {
  const { said, c, gap, side, where } = pair;
  const near = gap.to - gap.from < FARTHEST;
  const segments = near ? segmentsBetween(context, said.u, gap) : MOST_SEGMENTS;
  const others = othersBetween(context, pair);
  const source = probabilityBucket(c.source);
  out.few2(3, side, said.u.paragraph - c.paragraph + 1);
  out.few3(4, where, bucketOf(gap.to - gap.from), c.kind);
  out.few3(5, where, segments, others);
  out.few3(6, where, others, c.kind);
  out.few3(10, where, source, others);
  out.few3(11, where, c.order, segments);
  const cueBetween = near ? probabilityBucket(highest(context.signals.cue, gap)) : 11;
  const sourceBetween = near ? probabilityBucket(highest(context.signals.source, gap)) : 11;
  out.few3(13, where, cueBetween, sourceBetween);
  out.few3(14, where, cueBetween, source);
  out.few3(15, where, sourceBetween, source);
}
