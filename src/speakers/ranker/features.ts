import { bucketOf, probabilityBucket } from '../../tagging/bucket.js';
import type { Candidate } from '../candidates.js';
import type { Utterance } from '../utterance.js';
import type { RankContext } from './context.js';
import { addCue } from './cue.js';
import { addCandidateLooks, addLooks } from './looks.js';
import { type Pair, pairOf, type Said, saidOf } from './pair.js';
import { addPlace, addPosition } from './position.js';
import { addGap, addWords } from './words.js';
import type { PairWriter } from './writer.js';

/** The most features that a pair of utterance and candidate has. */
export const MOST_PAIR_FEATURES = 96;

/** One more than the highest number of a feature's template. */
export const TEMPLATES = 70;

const MOST_NEAR = 4;

/** Adds all that is seen of a pair but the words of the candidate. */
export function addPair(out: PairWriter, context: RankContext, pair: Pair): void {
  addPlace(out, context.view, pair);
  addPosition(out, context, pair);
  addCue(out, context.view, pair);
  addGap(out, context, pair);
  addCandidateLooks(out, context, pair);
  addLooks(out, pair);
}

/** Writes what the ranker sees of an utterance and a candidate for its speaker. */
export function writePairFeatures(out: PairWriter, context: RankContext, u: Utterance, c: Candidate): void {
  out.clear();
  const pair = pairOf(context, saidOf(context, u), c);
  addWords(out, context.view, c, pair.side);
  addPair(out, context, pair);
}

/** The highest of what `scoreOf` says of items; 0 for none. */
const most = <T>(items: readonly T[], scoreOf: (item: T) => number): number =>
  items.reduce((highest, item) => Math.max(highest, scoreOf(item)), 0);

/** Writes what speaks for nobody as the speaker of an utterance; `choices` are its candidates. */
export function writeNobodyFeatures(
  out: PairWriter,
  context: RankContext,
  u: Utterance,
  choices: readonly Candidate[],
): void {
  out.clear();
  addNobody(out, context, saidOf(context, u), choices);
}

export function addNobody(
  out: PairWriter,
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
  out.few2(60, m, heading);
  out.few3(61, m, best, cue);
  out.few3(62, m, any, cue);
  out.few3(63, m, Math.min(MOST_NEAR, near.length), best);
  out.few3(64, m, looks, best);
  out.add3(65, m, final, best);
  out.few3(66, m, bucketOf(u.to - u.from), best);
  out.few3(67, m, heading, best);
  out.add3(68, m, said.before, cue);
  out.add3(69, m, said.behind, cue);
}
