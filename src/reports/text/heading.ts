import type { Analysis } from '../../article.js';
import { printable } from './characters.js';
import { type Page, wrap } from './page.js';
import { listed } from './words.js';

/** The headline, and under it who reported the story from where. */
export function heading({ headline, byline, dateline }: Analysis, page: Page): string[] {
  const { strong, faint } = page.style;
  const title = headline ? strong(printable(headline.text)) : faint('(no headline)');
  const authors = byline?.authors.length ? `By ${listed(byline.authors)}` : (byline?.text ?? '');
  const credits = [authors, dateline?.place ?? ''].map(printable).filter(Boolean).join(' · ');
  return [...wrap(title, page.width), ...(credits ? wrap(faint(credits), page.width) : [])];
}
