import type { Page } from '../page.js';
import type { Rule } from './rule.js';

/** Lines after a label that may be the headlines it announces. */
const REACH = 6;
/** Words of the longest such headline. */
const LONGEST = 25;

const LABELS = new Set(['related-label', 'more-stories']);

/** Whether a label that announces other stories stands before passage `i`, with nothing between but their headlines. */
function isAnnounced(page: Page, i: number): boolean {
  for (let before = i - 1; before >= Math.max(0, i - REACH); before--) {
    const label = page.labels[before];
    if (label && LABELS.has(label.id)) return isBare(page.passages[before]!.text);
    if (!label && !isTeaser(page, before)) return false;
  }
  return false;
}

/** Whether a label names no story itself: "Read more" does announce one, "Read more: Storm hits coast" has done so. */
const isBare = (text: string): boolean => !/[:|»>]\s*\S/.test(text);

function isTeaser(page: Page, i: number): boolean {
  const { words, text } = page.passages[i]!;
  return words <= LONGEST && !/[.!]["”’)]*$|[:,]$/.test(text);
}

/** The headline of another story, below a label such as "Related" or "Watch related report". */
export const teaser: Rule = {
  id: 'teaser',
  kind: 'furniture',
  applies: (passage, page) => isTeaser(page, passage.index) && isAnnounced(page, passage.index),
};
