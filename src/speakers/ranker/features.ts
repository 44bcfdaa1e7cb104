import { bucketOf, probabilityBucket } from '../../tagging/bucket.js';
import type { FeatureWriter } from '../../tagging/writer.js';
import type { Candidate } from '../candidates.js';
import type { Utterance } from '../utterance.js';
import type { RankContext } from './context.js';
import { addCue, addCueDistance, isSame, placeOf } from './cue.js';
import { addCandidateLooks, addLooks } from './looks.js';
import { type Pair, pairOf, type Said, saidOf } from './pair.js';
import { addPlace, addPosition } from './position.js';
import { addGap, addWords } from './words.js';

/** The most features that a pair of utterance and candidate has. */
export const MOST_PAIR_FEATURES = 96;

const MOST_NEAR = 4;

/** Adds what hangs on where the candidate stands, whatever is said. */
export function addStanding(out: FeatureWriter, context: RankContext, c: Candidate, where: number): void {
  addPlace(out, context.view, c, where);
  addCandidateLooks(out, context, c, where);
}

/** Adds what takes both an utterance and a candidate; `place` is where the candidate's cue stands. */
export function addRelation(out: FeatureWriter, context: RankContext, pair: Pair, place: number): void {
  addPosition(out, context, pair);
  addCueDistance(out, pair, place);
  addGap(out, context, pair);
  addLooks(out, pair);
}

/** Writes what the ranker sees of an utterance and a candidate for its speaker. */
export function writePairFeatures(
  out: FeatureWriter,
  context: RankContext,
  u: Utterance,
  c: Candidate,
): void {
  out.clear();
  const pair = pairOf(context, saidOf(context, u), c);
  const place = placeOf(pair);
  addWords(out, context.view, c, pair.side);
  addStanding(out, context, c, pair.where);
  addCue(out, context.view, c, place, isSame(pair));
  addRelation(out, context, pair, place);
}

/** The highest of what `scoreOf` says of items; 0 for none. */
const most = <T>(items: readonly T[], scoreOf: (item: T) => number): number =>
  items.reduce((highest, item) => Math.max(highest, scoreOf(item)), 0);

/** Writes what speaks for nobody as the speaker of an utterance; `choices` are its candidates. */
export function writeNobodyFeatures(
  out: FeatureWriter,
  context: RankContext,
  u: Utterance,
  choices: readonly Candidate[],
): void {
  out.clear();
  addNobody(out, context, saidOf(context, u), choices);
}

export function addNobody(
  out: FeatureWriter,
  { view, cues }: RankContext,
  said: Said,
  choices: readonly Candidate[],
): void {
  const { u, marked: m, sentence, endSentence: end, looks, final } = said;
  const near = choices.filter((c) => c.sentence === sentence || c.sentence === end);
  const best = probabilityBucket(most(near, (c) => c.source));
  const likeliest = (s: number): number => most(cues[s]!, (c) => c.probability);
  const cue = probabilityBucket(Math.max(likeliest(sentence), likeliest(end)));
  const any = probabilityBucket(most(choices, (c) => (c.paragraph === u.paragraph ? c.source : 0)));
  const heading = view.scene.document.paragraphs[u.paragraph]!.kind === 'paragraph' ? 0 : 1;
  out.add2(60, m, heading);
  out.add3(61, m, best, cue);
  out.add3(62, m, any, cue);
  out.add3(63, m, Math.min(MOST_NEAR, near.length), best);
  out.add3(64, m, looks, best);
  out.add3(65, m, final, best);
  out.add3(66, m, bucketOf(u.to - u.from), best);
  out.add3(67, m, heading, best);
  out.add3(68, m, said.before, cue);
  out.add3(69, m, said.behind, cue);
}
