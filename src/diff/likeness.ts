import type { QuoteUnit, Relate } from './quote-unit.js';
import { keptWords } from './word-changes.js';

/** How much of two lists of words is the same. */
export interface Overlap {
  /** Words that both have in the same order. */
  words: number;
  /** Their weight as a share of both lists' weight, 0 to 1. */
  share: number;
  /** Their weight as a share of the lighter list's weight, 0 to 1. */
  contained: number;
}

/** What two quotes must have in common to be one that was altered: this, or else to lie within the other as `contained` says. */
interface Demand {
  share: number;
  words: number;
  contained: number;
  containedWords: number;
}

/** Of one speaker's. */
const ONE_SPEAKER: Demand = { share: 0.5, words: 2, contained: 0.8, containedWords: 4 };
/** Of two: it would say that the quote was taken from one and given to the other. */
const TWO_SPEAKERS: Demand = { share: 0.7, words: 4, contained: 0.9, containedWords: 6 };

const CONTAINED = 0.8;
const SPEAKER = 0.1;
const MARKS = 0.15;

/** Small words tell little of what a quote is about. */
const weightOf = (word: string): number => (word.length <= 3 && !/\d/.test(word) ? 0.3 : 1);

/** The weight of words taken together. */
const weigh = (words: readonly string[]): number => words.reduce((sum, word) => sum + weightOf(word), 0);

/** What two lists of words have in common, whichever comes first. */
export function overlapOf(one: readonly string[], other: readonly string[]): Overlap {
  const isOrdered = one.join(' ') <= other.join(' ');
  return overlap(isOrdered ? keptWords(one, other) : keptWords(other, one), one, other);
}

function overlap(common: readonly string[], one: readonly string[], other: readonly string[]): Overlap {
  if (common.length === 0) return { words: 0, share: 0, contained: 0 };
  const [both, a, b] = [weigh(common), weigh(one), weigh(other)];
  return { words: common.length, share: (2 * both) / (a + b), contained: both / Math.min(a, b) };
}

const isEnough = ({ words, share, contained }: Overlap, demand: Demand): boolean =>
  (share >= demand.share && words >= demand.words) ||
  (contained >= demand.contained && words >= demand.containedWords);

/** What two quotes have in common in whatever order, which is never less than in the same one and told much faster. */
function mostOverlap({ keys }: QuoteUnit, other: QuoteUnit): Overlap {
  const seen = new Map<string, number>();
  const common = keys.filter((key) => {
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times <= (other.bag.get(key) ?? 0);
  });
  return overlap(common, keys, other.keys);
}

/** How likely two quotes are one that was altered; 0 where they are not alike enough. */
export function likeness(before: QuoteUnit, after: QuoteUnit, relate: Relate): number {
  if (!isEnough(mostOverlap(before, after), ONE_SPEAKER)) return 0;
  const isOther = relate(before, after) === 'other';
  const found = overlapOf(before.keys, after.keys);
  if (!isEnough(found, isOther ? TWO_SPEAKERS : ONE_SPEAKER)) return 0;
  return (
    Math.max(found.share, found.contained * CONTAINED) +
    (isOther ? 0 : SPEAKER) -
    (before.marked === after.marked ? 0 : MARKS)
  );
}
