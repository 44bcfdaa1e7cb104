import type { TokenRange } from '../../language/document.js';
import type { SpeechView } from '../../quotes/tagger/view.js';
import { bucketOf } from '../../tagging/bucket.js';
import { type Candidate, DESCRIPTION } from '../candidates.js';
import type { RankContext } from './context.js';
import type { Pair } from './pair.js';
import { beside, cluster, low } from './surroundings.js';
import type { PairWriter } from './writer.js';

const SHORT_GAP = 6;

/** The words of a short gap, names and quotations as symbols. */
function gapPattern({ view }: RankContext, { from, to }: TokenRange): number {
  let hash = to - from;
  for (let i = from; i < to; i++) {
    const part =
      view.types[i]! > 0 ? 100 + view.types[i]! : view.scene.segmentOf[i]! >= 0 ? 99 : view.words[i]!.low;
    hash = (Math.imul(hash, 31) + part) | 0;
  }
  return hash;
}

/** The words of the candidate and beside it, by the side on which it stands. */
export function addWords(out: PairWriter, view: SpeechView, c: Candidate, side: number): void {
  out.add2(30, side, beside(view, c.from - 1, c.from));
  out.add2(31, side, beside(view, c.from - 2, c.from));
  out.add2(32, side, beside(view, c.to, c.from));
  out.add2(33, side, beside(view, c.to + 1, c.from));
  out.add2(34, side, beside(view, c.to + 2, c.from));
  out.add2(35, c.kind, beside(view, c.from - 1, c.from));
  out.add2(36, c.kind, beside(view, c.to, c.from));
  out.add3(37, side, cluster(view, c.to, c.from), c.kind);
  out.add3(38, side, cluster(view, c.from - 1, c.from), c.kind);
  if (c.kind === DESCRIPTION) {
    out.add2(40, side, low(view, c.phrase.head));
    out.add2(41, side, cluster(view, c.phrase.head, c.from));
    out.add2(42, 0, view.words[c.phrase.head]!.fine);
    out.add2(43, side, low(view, c.from));
  }
  const starts = c.from - view.scene.document.sentences[c.sentence]!.from;
  out.few3(47, side, bucketOf(starts), c.kind);
}

/** The words between the candidate and the utterance. */
export function addGap(out: PairWriter, context: RankContext, pair: Pair): void {
  const { view } = context;
  const { said, c, gap, after, side } = pair;
  if (gap.to - gap.from <= SHORT_GAP) {
    const pattern = gapPattern(context, gap);
    out.add3(45, side, pattern, c.kind);
    out.add3(46, side, pattern, cluster(view, c.to, c.from));
  }
  out.add3(48, side, after ? said.behind : said.before, bucketOf(gap.to - gap.from));
}
