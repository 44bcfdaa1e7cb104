import type { TokenRange } from '../../language/document.js';
import type { Candidate } from '../candidates.js';
import type { Utterance } from '../utterance.js';
import type { RankContext } from './context.js';

/** An utterance and a candidate for its speaker, and how they lie to each other. */
export interface Pair {
  u: Utterance;
  c: Candidate;
  /** What lies between them. */
  gap: TokenRange;
  /** The candidate stands behind the utterance. */
  after: boolean;
  /** Whether the utterance is in quotation marks, and on which side the candidate stands: 0 to 3. */
  side: number;
  /** The side, and how many sentences they are apart, up to 5. */
  where: number;
}

const MOST_SENTENCES = 5;

/** 1 for an utterance in quotation marks, 0 for reported speech. */
export const isMarked = ({ segment }: Utterance): number => (segment >= 0 ? 1 : 0);

function sentencesApart({ view }: RankContext, u: Utterance, c: Candidate, after: boolean): number {
  const { tokens } = view.scene.document;
  const apart = after
    ? c.sentence - tokens[u.to - 1]!.sentence
    : tokens[u.from]!.sentence - tokens[c.to - 1]!.sentence;
  return Math.min(MOST_SENTENCES, Math.max(0, apart));
}

export function pairOf(context: RankContext, u: Utterance, c: Candidate): Pair {
  const after = c.from >= u.to;
  const gap = after ? { from: u.to, to: c.from } : { from: c.to, to: u.from };
  const side = isMarked(u) * 2 + (after ? 1 : 0);
  return { u, c, gap, after, side, where: side * 8 + sentencesApart(context, u, c, after) };
}
