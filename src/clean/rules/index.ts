import type { Page } from '../page.js';
import type { Passage } from '../passages.js';
import { aboveHeadline } from './above-headline.js';
import { byline } from './byline.js';
import { dateline } from './dateline.js';
import { headline } from './headline.js';
import { headlineCopy } from './headline-copy.js';
import { letterPart } from './letter-part.js';
import { listItem } from './list-item.js';
import { otherByline } from './other-byline.js';
import { outsideStory } from './outside-story.js';
import { prose } from './prose.js';
import type { Rule } from './rule.js';
import { standfirst } from './standfirst.js';
import { strayLine } from './stray-line.js';
import { subhead } from './subhead.js';
import { teaser } from './teaser.js';

/** Rules for the parts of the article that go before furniture labels: a headline may be worded like a label. */
const BEFORE_LABELS: readonly Rule[] = [headline, byline, dateline];

/** Rules that ask where a passage stands; the first that applies decides, and the last one always does. */
const AFTER_LABELS: readonly Rule[] = [
  otherByline,
  headlineCopy,
  aboveHeadline,
  letterPart,
  teaser,
  standfirst,
  outsideStory,
  listItem,
  subhead,
  strayLine,
  prose,
];

/** The rule that decides what `passage` is on `page`. */
export function findRule(passage: Passage, page: Page): Rule {
  const applies = (rule: Rule): boolean => rule.applies(passage, page);
  return BEFORE_LABELS.find(applies) ?? page.labels[passage.index] ?? AFTER_LABELS.find(applies) ?? prose;
}
