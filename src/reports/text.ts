import type { Analysis, AnalysisError } from '../article.js';
import type { Report, ReportContext } from './report.js';
import { printable } from './text/characters.js';
import { counts } from './text/counts.js';
import { heading } from './text/heading.js';
import { layOut, type Page, wrap } from './text/page.js';
import { people } from './text/people.js';
import { organizations, places } from './text/places.js';
import { quotes } from './text/quotes.js';
import { rule } from './text/rule.js';
import { setAside } from './text/set-aside.js';
import { summary } from './text/summary.js';

/** Part of the report: its lines without endings, none where the article has nothing for it. */
type Section = (analysis: Analysis, page: Page) => string[];

const SECTIONS: Section[] = [
  heading,
  counts,
  summary,
  people,
  places,
  organizations,
  quotes,
  nothing,
  setAside,
];

/**
 * The report that a person reads. Offsets must be in UTF-16 code units. Nothing of the article's text reaches the
 * terminal but printable characters, and no line is wider than the terminal (down to 20 columns).
 */
export const text: Report = {
  needsText: true,
  before: () => '',
  article: (result, index, context) => {
    const lines = articleLines(result, context);
    return `${index > 0 ? '\n' : ''}${lines.join('\n')}\n`;
  },
  after: () => '',
};

function articleLines(result: Analysis | AnalysisError, context: ReportContext): string[] {
  const page = layOut(context);
  if ('error' in result) return failure(result, page);
  const sections = SECTIONS.map((section) => section(result, page)).filter((lines) => lines.length > 0);
  const body = sections.flatMap((lines, index) => (index > 0 ? ['', ...lines] : lines));
  return context.many ? [rule(result.id, page), ...body] : body;
}

function failure({ id, error }: AnalysisError, page: Page): string[] {
  const name = page.style.strong(printable(id));
  return wrap(`${name}: not analysed. ${printable(error.message)}`, page.width);
}

/** Says so where there is nothing to list. */
function nothing({ people, places, organizations, quotes }: Analysis, page: Page): string[] {
  if (people.length + places.length + organizations.length + quotes.length > 0) return [];
  return wrap('No people, places, organizations or quotes were found.', page.width);
}
