import { isClock } from '../dates.js';
import type { Page } from '../page.js';
import type { Passage } from '../passages.js';
import type { Rule } from './rule.js';

/** Words of the longest subhead. */
const LONGEST = 12;
const NO_SUBHEAD = /[.,;:…–—-]$|^(?:[-–—•*"“]|\d+[.)]\s*$|(?:Q|A|Question|Answer)\s?[:.]|https?:|www\.|@|#)/;

const isShort = (page: Page, i: number): boolean => {
  const passage = page.passages[i];
  return !!passage && !passage.final && passage.words <= LONGEST && !page.labels[i] && !page.bylines[i];
};

const isTitle = (page: Page, { index, words, text }: Passage): boolean =>
  words >= 1 &&
  words <= LONGEST &&
  (isShort(page, index) || text.endsWith('?')) &&
  /^[\p{Lu}\p{N}‘']/u.test(text) &&
  !NO_SUBHEAD.test(text);

/** Whether the next line of the article after `i` is a paragraph. */
function precedesProse(page: Page, i: number): boolean {
  let next = i + 1;
  while (next < page.story.to && page.labels[next]) next++;
  const passage = page.passages[next];
  return next < page.story.to && !!passage && (passage.final || passage.words > LONGEST);
}

/** A short line without a full stop between two paragraphs: "Diverging views". */
export const subhead: Rule = {
  id: 'subhead',
  kind: 'subhead',
  applies: (passage, page) =>
    passage.index > page.story.from &&
    passage.index < page.story.to &&
    (isClock(passage.text) || isTitle(page, passage)) &&
    !isShort(page, passage.index - 1) &&
    precedesProse(page, passage.index),
};
