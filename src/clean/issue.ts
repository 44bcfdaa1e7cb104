import type { Block, Span } from '../article.js';
import { withoutInvisible } from '../invisible.js';
import { tellsIssue } from './dates.js';
import { readMoments } from './moment.js';

/** When an article appeared and when it was last changed, as ISO 8601; null where that is not stated. */
export interface Issue {
  published: string | null;
  modified: string | null;
}

/** Blocks above the headline, and paragraphs under it, among which the date of issue stands. */
const ABOVE = 3;
const PARAGRAPHS = 2;
const DATED = new Set(['timestamp', 'byline', 'other-byline', 'html-author', 'dateline']);
/** Who wrote what is set into the article from elsewhere, and the date of that. */
const POST = /\(@\w+\)/u;
/** Characters of a line that are looked at. */
const LONGEST = 300;
const MODIFIED = /\b(?:updated?|modified|edited|revised|changed)\b/iu;

/** The blocks around the article's beginning that may date it, and at its end those that say so. */
function datedBlocks(text: string, blocks: readonly Block[]): Block[] {
  const headline = blocks.findIndex(({ kind }) => kind === 'headline');
  let paragraphs = 0;
  return blocks.filter(({ start, end, kind, rule }, i) => {
    if (kind === 'paragraph') paragraphs++;
    if (!DATED.has(rule) || i < headline - ABOVE) return false;
    const words = withoutInvisible(text.slice(start, Math.min(end, start + LONGEST)));
    return !POST.test(words) && (paragraphs <= PARAGRAPHS || tellsIssue(words));
  });
}

/** The dates that the lines about an article state: a timestamp, a dated byline, or else its dateline. */
export function findIssue(text: string, blocks: readonly Block[], dateline: Span | null): Issue {
  const issue: Issue = { published: null, modified: null };
  for (const { start, end } of [...datedBlocks(text, blocks), ...(dateline ? [dateline] : [])]) {
    for (const { before, iso } of readMoments(withoutInvisible(text.slice(start, end)))) {
      if (MODIFIED.test(before)) issue.modified ??= iso;
      else issue.published ??= iso;
    }
  }
  return issue;
}
