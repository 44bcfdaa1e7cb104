import { bucketOf, probabilityBucket } from '../../tagging/bucket.js';
import type { FeatureWriter } from '../../tagging/writer.js';
import type { Candidate } from '../candidates.js';
import type { Utterance } from '../utterance.js';
import type { RankContext } from './context.js';
import type { Pair } from './pair.js';
import { low } from './surroundings.js';

/** Where the candidate's cue stands: 0 none, 1 beyond the candidate, 2 between, 3 beyond the utterance, 4 inside it. */
function cuePlace(u: Utterance, { cue, from, to }: Candidate, after: boolean): number {
  if (!cue) return 0;
  if (cue.from >= u.from && cue.to <= u.to) return 4;
  if (after) return cue.from >= to ? 1 : cue.from >= u.to ? 2 : 3;
  return cue.to <= from ? 1 : cue.to <= u.from ? 2 : 3;
}

/** The words of saying that go best with the candidate. */
export function addCue(out: FeatureWriter, { view }: RankContext, pair: Pair): void {
  const { u, c, after, side } = pair;
  const place = side * 5 + cuePlace(u, c, after);
  const { cue } = c;
  if (!cue) {
    out.add3(20, place, c.kind, 0);
    return;
  }
  const probability = probabilityBucket(cue.probability);
  const before = cue.to <= c.from;
  const distance = bucketOf(before ? c.from - cue.to : cue.from - c.to);
  const same = view.scene.document.tokens[u.to - 1]!.sentence === c.sentence ? 1 : 0;
  out.add3(21, place, probability, distance);
  out.add3(22, place, probability, c.kind);
  out.add3(23, low(view, cue.head), before ? 1 : 0, place);
  out.add3(24, place, distance, same);
  out.add3(25, place, probability, same * 16 + probabilityBucket(c.source));
  const toQuote = cue.from >= u.to ? cue.from - u.to : u.from - cue.to;
  out.add3(26, place, bucketOf(Math.max(0, toQuote)), distance);
  out.add3(27, place, bucketOf(Math.max(0, toQuote)), probability);
}
