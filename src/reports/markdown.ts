import type { Analysis, AnalysisError } from '../article.js';
import { escaped, uncalled } from './markdown/escape.js';
import { organizations, people, places, quotes, summary } from './markdown/sections.js';
import type { Report, ReportContext } from './report.js';
import { printable } from './text/characters.js';
import { counts } from './text/counts.js';
import { creditsOf } from './text/heading.js';
import { layOut } from './text/page.js';

const SECTIONS = [summary, quotes, people, places, organizations];

/**
 * The report as Markdown, for pull requests and newsletters: headings from the second level down, a table of the people.
 * The article's words are shown as they are: none of them is markup, or calls an account of the site that shows it.
 */
export const markdown: Report = {
  needsText: false,
  before: () => '',
  article: (result, index, context) => {
    const parts = 'error' in result ? failure(result) : article(result, context);
    return `${index > 0 ? '\n' : ''}${uncalled(parts.join('\n\n'))}\n`;
  },
  after: () => '',
};

const plain = (text: string): string => escaped(printable(text));

function article(analysis: Analysis, context: ReportContext): string[] {
  const { id, headline } = analysis;
  const page = layOut({ ...context, color: false });
  const credits = [context.many && headline ? id : '', creditsOf(analysis)].filter(Boolean);
  return [
    `## ${plain(headline?.text ?? id)}`,
    credits.length > 0 ? `*${plain(credits.join(' · '))}*` : '',
    counts(analysis, page).join(' '),
    ...SECTIONS.map((section) => section(analysis)),
  ].filter(Boolean);
}

const failure = ({ id, error }: AnalysisError): string[] => [
  `## ${plain(id)}`,
  `Not analysed. ${plain(error.message)}`,
];
