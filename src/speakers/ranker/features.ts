import { bucketOf, probabilityBucket } from '../../tagging/bucket.js';
import type { FeatureWriter } from '../../tagging/writer.js';
import type { Candidate } from '../candidates.js';
import type { Utterance } from '../utterance.js';
import type { RankContext } from './context.js';
import { addCue } from './cue.js';
import { addLooks, finalMark, looksOf } from './looks.js';
import { isMarked, pairOf } from './pair.js';
import { addPosition } from './position.js';
import { beside } from './surroundings.js';
import { addWords } from './words.js';

/** The most features that a pair of utterance and candidate has. */
export const MOST_PAIR_FEATURES = 96;

const MOST_NEAR = 4;

/** Writes what the ranker sees of an utterance and a candidate for its speaker. */
export function writePairFeatures(
  out: FeatureWriter,
  context: RankContext,
  u: Utterance,
  c: Candidate,
): void {
  out.clear();
  const pair = pairOf(context, u, c);
  addPosition(out, context, pair);
  addCue(out, context, pair);
  addWords(out, context, pair);
  addLooks(out, context, pair);
}

/** Writes what speaks for nobody as the speaker of an utterance; `choices` are its candidates. */
export function writeNobodyFeatures(
  out: FeatureWriter,
  context: RankContext,
  u: Utterance,
  choices: readonly Candidate[],
): void {
  out.clear();
  const { view, cues } = context;
  const m = isMarked(u);
  const { sentence } = view.scene.document.tokens[u.from]!;
  const end = view.scene.document.tokens[u.to - 1]!.sentence;
  const near = choices.filter((c) => c.sentence === sentence || c.sentence === end);
  const best = probabilityBucket(Math.max(0, ...near.map((c) => c.source)));
  const cue = probabilityBucket(
    Math.max(0, ...[...cues[sentence]!, ...cues[end]!].map((c) => c.probability)),
  );
  const any = probabilityBucket(
    Math.max(0, ...choices.filter((c) => c.paragraph === u.paragraph).map((c) => c.source)),
  );
  const heading = view.scene.document.paragraphs[u.paragraph]!.kind === 'paragraph' ? 0 : 1;
  const looks = looksOf(context, u);
  const length = bucketOf(u.to - u.from);
  out.add2(60, m, heading);
  out.add3(61, m, best, cue);
  out.add3(62, m, any, cue);
  out.add3(63, m, Math.min(MOST_NEAR, near.length), best);
  out.add3(64, m, looks, best);
  out.add3(65, m, finalMark(context, u), best);
  out.add3(66, m, length, best);
  out.add3(67, m, heading, best);
  out.add3(68, m, beside(view, u.from - 1, u.from), cue);
  out.add3(69, m, beside(view, u.to, u.from), cue);
}
