import type { TokenRange } from '../../language/document.js';
import type { Candidate } from '../candidates.js';
import { wordAt } from '../scene.js';
import type { Utterance } from '../utterance.js';
import type { RankContext } from './context.js';
import { finalMark, looksOf } from './looks.js';
import { beside } from './surroundings.js';

/** An utterance with what is asked of it by itself, found once for all of its candidates. */
export interface Said {
  u: Utterance;
  /** 1 for an utterance in quotation marks, 0 for reported speech. */
  marked: number;
  /** The sentences in which it begins and ends. */
  sentence: number;
  endSentence: number;
  looks: number;
  /** The word or mark that it ends with. */
  final: number;
  /** Whether a colon stands before it. */
  colon: number;
  /** The words beside it. */
  before: number;
  behind: number;
}

export function saidOf(context: RankContext, u: Utterance): Said {
  const { view } = context;
  const { tokens } = view.scene.document;
  return {
    u,
    marked: u.segment >= 0 ? 1 : 0,
    sentence: tokens[u.from]!.sentence,
    endSentence: tokens[u.to - 1]!.sentence,
    looks: looksOf(context, u),
    final: finalMark(context, u),
    colon: wordAt(view.scene, u.from - 1) === ':' ? 1 : 0,
    before: beside(view, u.from - 1, u.from),
    behind: beside(view, u.to, u.from),
  };
}

/** An utterance and a candidate for its speaker, and how they lie to each other. */
export interface Pair {
  said: Said;
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
const PER_SIDE = 8;
export const SIDES = 4;

function sentencesApart({ view }: RankContext, said: Said, c: Candidate, after: boolean): number {
  const apart = after
    ? c.sentence - said.endSentence
    : said.sentence - view.scene.document.tokens[c.to - 1]!.sentence;
  return Math.min(MOST_SENTENCES, Math.max(0, apart));
}

export function pairOf(context: RankContext, said: Said, c: Candidate): Pair {
  const { u } = said;
  const after = c.from >= u.to;
  const gap = after ? { from: u.to, to: c.from } : { from: c.to, to: u.from };
  const side = said.marked * 2 + (after ? 1 : 0);
  const where = side * PER_SIDE + sentencesApart(context, said, c, after);
  return { said, c, gap, after, side, where };
}
