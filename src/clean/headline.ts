import { readDateline } from './dateline.js';
import { scoreHeadline } from './headline-score.js';
import type { Passage } from './passages.js';
import type { Reading } from './reading.js';
import { proseWeight, type Story } from './story.js';

/** Words of the shortest and the longest headline. */
const SHORTEST = 2;
const LONGEST = 30;
/** Unlabelled passages before the story that are looked at for its headline. */
const REACH = 30;

/** Words that a full sentence of a lead has: headlines leave the first out mostly, the others always. */
const ARTICLES = /\b(?:the|a|an|this|which|has|have)\b/giu;
const TELLING = /\b(?:was|were|had|been|said)\b/iu;
const TWO_SENTENCES = /\p{Ll}{2}[.!] \p{Lu}/u;
const ENDS_STATEMENT = /\.["”’)]*$/u;
/** Words of the longest sentence that may be a headline, and of the longest in Title Case. */
const LONGEST_SENTENCE = 16;
const LONGEST_TITLE = 18;

function isPossible(reading: Reading, i: number): boolean {
  const { words, text, capitalised } = reading.passages[i]!;
  return (
    words >= SHORTEST &&
    words <= LONGEST &&
    !text.endsWith(',') &&
    !(capitalised < 0.7 && readDateline(text)) &&
    !(words > LONGEST_TITLE && capitalised < 0.7 && ENDS_STATEMENT.test(text)) &&
    !reading.labels[i] &&
    !reading.bylines[i]
  );
}

/** The index of the passage before the story at `from` that is most like its headline, or -1. */
function bestBefore(reading: Reading, from: number): number {
  let best = -1;
  let most = 0;
  let distance = 0;
  for (let i = from - 1; i >= 0 && distance < REACH; i--) {
    if (!isPossible(reading, i)) continue;
    const points = scoreHeadline(reading, i, distance);
    distance++;
    if (points > most) {
      best = i;
      most = points;
    }
  }
  return best;
}

/** Whether the text's first line is its headline rather than its first sentence; `longest` is the words of a paragraph. */
function opensText({ text, words, capitalised }: Passage, longest: number): boolean {
  if (longest <= words) return false;
  if (words > LONGEST_SENTENCE && TWO_SENTENCES.test(text)) return false;
  if (!ENDS_STATEMENT.test(text)) return true;
  if (capitalised >= 0.9 || (capitalised >= 0.7 && words <= LONGEST_TITLE)) return words > 3;
  if (words > LONGEST_SENTENCE || TELLING.test(text) || TWO_SENTENCES.test(text)) return false;
  return (text.match(ARTICLES)?.length ?? 0) <= 1;
}

/** The headline of a text that has little else: its first line, or the best of several short lines. */
function atTop(reading: Reading): number {
  const unlabelled = reading.passages.filter(
    ({ index }) => !reading.labels[index] && !reading.bylines[index],
  );
  const start = Math.max(
    0,
    unlabelled.findIndex(({ words, final }) => words >= SHORTEST || final),
  );
  const [first, ...rest] = unlabelled.slice(start, start + 5);
  if (!first || rest.length === 0) return -1;
  const longest = Math.max(...rest.map(({ words }) => words));
  if (!isPossible(reading, first.index) || !opensText(first, longest)) return -1;
  if (first.words > 3 || first.final) return first.index;
  const prose = unlabelled.find((passage) => proseWeight(passage) >= 1);
  return prose ? bestBefore(reading, prose.index) : first.index;
}

/** The index of the headline of the story at `range`, or -1. The last paragraph of a story is never its headline. */
export function findHeadline(reading: Reading, range: Story, cluttered: boolean): number {
  if (range.to === 0) return -1;
  return cluttered ? bestBefore(reading, Math.min(range.from + 1, range.to - 1)) : atTop(reading);
}
