import { countLeading } from '../../sorted.js';
import type { Candidate } from '../candidates.js';
import type { Scene } from '../scene.js';
import type { Utterance } from '../utterance.js';

const PARAGRAPHS_BEFORE = 1;
/** How far into the next paragraph a speaker is looked for, in tokens. */
const TOKENS_BEHIND = 12;
const MOST = 40;
/** How many are looked at on either side, so that a long paragraph costs no more than a short one. */
const SCANNED = 2 * MOST;

/** The index of the first candidate that begins at a token or behind it; candidates are in reading order. */
const firstFrom = (candidates: readonly Candidate[], token: number): number =>
  countLeading(candidates, ({ from }) => from < token);

/** The candidates that may be the speaker of an utterance, in reading order: from the paragraph before to the next one's first words. */
export function choicesFor({ document }: Scene, candidates: readonly Candidate[], u: Utterance): Candidate[] {
  const first = document.paragraphs[Math.max(0, u.paragraph - PARAGRAPHS_BEFORE)]!.from;
  const next = document.paragraphs[u.paragraph + 1];
  const end = next ? Math.min(next.to, next.from + TOKENS_BEHIND) : document.tokens.length;
  const [before, behind] = [firstFrom(candidates, u.from), firstFrom(candidates, u.to)];
  const near = [
    ...candidates
      .slice(Math.max(firstFrom(candidates, first), before - SCANNED), before)
      .filter((c) => c.to <= u.from),
    ...candidates.slice(behind, Math.min(firstFrom(candidates, end), behind + SCANNED)),
  ];
  const distance = (c: Candidate): number => (c.from >= u.to ? c.from - u.to : u.from - c.to);
  if (near.length <= MOST) return near;
  const kept = new Set([...near].sort((a, b) => distance(a) - distance(b)).slice(0, MOST));
  return near.filter((c) => kept.has(c));
}
