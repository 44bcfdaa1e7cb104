import type { Analysis } from '../../article.js';
import { utterancesOf } from '../../quotes/utterances.js';
import { type Page, wrap } from './page.js';
import { counted } from './words.js';

/** One line of figures: how long the article is and how much was found in it. */
export function counts(analysis: Analysis, page: Page): string[] {
  const { people, places, organizations, stats } = analysis;
  const figures = [
    stats.words > 0 ? counted(stats.words, 'word') : '',
    people.length > 0 ? counted(people.length, 'person', 'people') : '',
    places.length > 0 ? counted(places.length, 'place') : '',
    organizations.length > 0 ? counted(organizations.length, 'organization') : '',
    quoteCount(analysis),
  ].filter(Boolean);
  return figures.length > 0 ? wrap(page.style.faint(figures.join(' · ')), page.width) : [];
}

function quoteCount(analysis: Analysis): string {
  const quotes = utterancesOf(analysis).filter(({ reported }) => !reported);
  if (quotes.length === 0) return '';
  const attributed = quotes.filter(({ speaker }) => speaker).length;
  const share = attributed === quotes.length ? 'all' : attributed === 0 ? 'none' : String(attributed);
  return `${counted(quotes.length, 'quote')}, ${share} attributed`;
}
