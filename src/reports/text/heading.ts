import type { Analysis } from '../../article.js';
import { printable } from './characters.js';
import { type Page, wrap } from './page.js';
import { listed } from './words.js';

/** Characters of an ISO 8601 date without the time of day. */
const DAY = 10;

/** The headline, and under it who reported the story, from where, and on which day. */
export function heading({ headline, byline, dateline, published }: Analysis, page: Page): string[] {
  const { strong, faint } = page.style;
  const title = headline ? strong(printable(headline.text)) : faint('(no headline)');
  const authors = byline?.authors.length ? `By ${listed(byline.authors)}` : (byline?.text ?? '');
  const credits = [authors, dateline?.place ?? '', published?.slice(0, DAY) ?? '']
    .map(printable)
    .filter(Boolean)
    .join(' · ');
  return [...wrap(title, page.width), ...(credits ? wrap(faint(credits), page.width) : [])];
}
