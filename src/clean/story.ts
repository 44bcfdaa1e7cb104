import type { Passage } from './passages.js';
import type { LabelRule } from './rules/rule.js';

/** The range of passages, `to` exclusive, between the first and the last paragraph of the article. */
export interface Story {
  from: number;
  to: number;
}

/** Words from which a line that ends like a sentence is taken for prose by itself. */
const SENTENCE = 8;
/** Words beyond which a longer paragraph is no better evidence. */
const PARAGRAPH = 50;
/** Words of prose that outweigh one line that is none. */
const WORDS_PER_POINT = 8;

/** How much a passage speaks for (above 0) or against standing in the article, by its wording. */
export function proseWeight({ words, final, functionWords, text }: Passage): number {
  if (/(?:\.\.\.|…)["”’]?$/.test(text)) return -0.3;
  if (final && words >= SENTENCE)
    return (Math.min(words, PARAGRAPH) / WORDS_PER_POINT) * (functionWords > 0.1 ? 1 : 0.5);
  if (final) return words >= 3 ? 0.2 : -0.2;
  if (words >= 25 && functionWords >= 0.25) return /[:,;"”’]$/.test(text) ? 2 : 0;
  if (/:$/.test(text) && words >= 4) return 0.2;
  return words > 10 ? -0.6 : -1;
}

/** What a furniture label takes from the story around it, and what a label does that closes articles. */
const LABEL_WEIGHT = -1.25;
const CLOSING_WEIGHT = -4;

function weigh(passage: Passage, label: LabelRule | undefined): number {
  if (label?.closes) return CLOSING_WEIGHT;
  return label ? LABEL_WEIGHT : proseWeight(passage);
}

/**
 * The weights of a page's passages, in order. Of labels in a row only the first counts, and so does the headline that the
 * label "Related" announces: what is set into a story must not cut it in two.
 */
export function weighAll(passages: readonly Passage[], labels: readonly (LabelRule | undefined)[]): number[] {
  return passages.map((passage, i) => {
    const label = labels[i];
    const before = labels[i - 1];
    const isInset = label ? before && !before.closes && !label.closes : before?.id === 'related-label';
    return isInset ? Math.max(0, weigh(passage, label)) : weigh(passage, label);
  });
}

/** The consecutive passages with the largest sum of `weights`; empty (0, 0) where none is above zero. */
export function heaviestRange(weights: readonly number[]): Story {
  let best = { from: 0, to: 0 };
  let most = 0;
  let from = 0;
  let sum = 0;
  weights.forEach((weight, i) => {
    if (sum <= 0) {
      from = i;
      sum = 0;
    }
    sum += weight;
    if (sum > most) {
      most = sum;
      best = { from, to: i + 1 };
    }
  });
  return best;
}
