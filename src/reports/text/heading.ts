import type { Analysis } from '../../article.js';
import { printable } from './characters.js';
import { type Page, wrap } from './page.js';
import { listed } from './words.js';

/** Characters of an ISO 8601 date without the time of day. */
const DAY = 10;

/** The headline, and under it who reported the story, from where, and on which day. */
export function heading(analysis: Analysis, page: Page): string[] {
  const { strong, faint } = page.style;
  const { headline } = analysis;
  const title = headline ? strong(printable(headline.text)) : faint('(no headline)');
  const credits = creditsOf(analysis);
  return [...wrap(title, page.width), ...(credits ? wrap(faint(credits), page.width) : [])];
}

/** "By Nadia Rahimi · MINSK · 2031-03-03", as far as it is known. */
export function creditsOf({ byline, dateline, published }: Analysis): string {
  const authors = byline?.authors.length ? `By ${listed(byline.authors)}` : (byline?.text ?? '');
  return [authors, dateline?.place ?? '', published?.slice(0, DAY) ?? '']
    .map(printable)
    .filter(Boolean)
    .join(' · ');
}
