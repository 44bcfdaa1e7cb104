import type { Candidate } from '../candidates.js';
import type { Scene } from '../scene.js';
import type { Utterance } from '../utterance.js';

const PARAGRAPHS_BEFORE = 1;
/** How far into the next paragraph a speaker is looked for, in tokens. */
const TOKENS_BEHIND = 12;
const MOST = 40;

/** The first candidate that begins at a token or behind it. */
function firstFrom(candidates: readonly Candidate[], token: number): number {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (candidates[middle]!.from < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The candidates that may be the speaker of an utterance, in reading order: from the paragraph before to the next one's first words. */
export function choicesFor({ document }: Scene, candidates: readonly Candidate[], u: Utterance): Candidate[] {
  const first = document.paragraphs[Math.max(0, u.paragraph - PARAGRAPHS_BEFORE)]!.from;
  const next = document.paragraphs[u.paragraph + 1];
  const end = next ? Math.min(next.to, next.from + TOKENS_BEHIND) : document.tokens.length;
  const near = candidates
    .slice(firstFrom(candidates, first), firstFrom(candidates, end))
    .filter((c) => c.to <= u.from || c.from >= u.to);
  const distance = (c: Candidate): number => (c.from >= u.to ? c.from - u.to : u.from - c.to);
  if (near.length <= MOST) return near;
  const kept = new Set([...near].sort((a, b) => distance(a) - distance(b)).slice(0, MOST));
  return near.filter((c) => kept.has(c));
}
