import type { Analysis } from '../../article.js';
import { printable } from './characters.js';
import { type Page, wrap } from './page.js';

/** The sentences picked from the article, one bullet each. */
export function summary({ summary }: Analysis, page: Page): string[] {
  if (summary.length === 0) return [];
  const bullets = summary.flatMap(({ text }) => wrap(printable(text), page.width, '  • ', '    '));
  return [page.style.title('Summary'), ...bullets];
}
