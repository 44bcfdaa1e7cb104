import { headingOf } from '../../quotes/tagger/view.js';
import { bucketOf, probabilityBucket } from '../../tagging/bucket.js';
import { hashString } from '../../tagging/hash.js';
import { highest } from '../../tagging/range.js';
import { wordAt } from '../scene.js';
import type { Utterance } from '../utterance.js';
import type { RankContext } from './context.js';
import type { Pair } from './pair.js';
import { low, together } from './surroundings.js';
import type { PairWriter } from './writer.js';

const COLON = hashString(':');

/** Whether the paragraph of an utterance is nothing but it. */
function standsAlone({ view }: RankContext, u: Utterance): boolean {
  const { from, to } = view.scene.document.paragraphs[u.paragraph]!;
  return u.from === from && u.to >= to - 1;
}

/** Bits of what an utterance and its surroundings look like. */
export function looksOf(context: RankContext, u: Utterance): number {
  const { view } = context;
  const { paragraphs } = view.scene.document;
  const before = paragraphs[u.paragraph - 1];
  const colon = before && low(view, before.to - 1) === COLON ? 1 : 0;
  const capital = view.words[u.from + (u.segment >= 0 ? 1 : 0)]?.isUpper ? 2 : 0;
  const first = paragraphs[u.paragraph]!.from === u.from ? 4 : 0;
  return colon + capital + first + (standsAlone(context, u) ? 8 : 0);
}

export const finalMark = ({ view }: RankContext, u: Utterance): number =>
  low(view, u.segment >= 0 ? u.to - 2 : u.to - 1);

const isDash = (word: string): boolean => /^(?:-{1,2}|–|—)$/u.test(word);

/** What the candidate and its paragraph look like. */
export function addCandidateLooks(out: PairWriter, { view, signals }: RankContext, { c, where }: Pair): void {
  out.few3(53, where, probabilityBucket(highest(signals.content, c)), c.kind);
  out.few3(
    54,
    where,
    probabilityBucket(together(view, c.from - 1, c.from) ? signals.content[c.from - 1]! : 0),
    probabilityBucket(together(view, c.to, c.from) ? signals.content[c.to]! : 0),
  );
  const paragraph = view.scene.document.paragraphs[c.paragraph]!;
  if (c.to >= paragraph.to - 1 && isDash(wordAt(view.scene, c.from - 1))) out.few2(55, where, c.kind);
  out.few3(57, where, headingOf(paragraph), c.kind);
}

/** What the utterance looks like. */
export function addLooks(out: PairWriter, { said, c, gap, where }: Pair): void {
  const { looks, final, colon } = said;
  out.few3(50, where, looks, c.kind);
  out.add3(51, where, final, bucketOf(gap.to - gap.from));
  out.add3(52, where, looks & 2, final);
  out.few3(56, where, colon, c.rank);
}
