import type { CleanArticle, CleanBlock } from '../../article.js';
import { escaped, escapedLine } from '../markdown/escape.js';
import type { Report } from '../report.js';

const BULLET = /^[-–—•*·▪‣◦]\s+/;
const NUMBER = /^\(?(\d{1,3})[.)]\s+/;

function paragraph({ words, form }: CleanBlock): string {
  if (form === 'quotation') return `> ${escapedLine(words)}`;
  if (BULLET.test(words)) return `- ${escapedLine(words.replace(BULLET, ''))}`;
  const number = NUMBER.exec(words);
  if (form !== 'list-item') return escapedLine(words);
  return number ? `${number[1]}. ${escaped(words.slice(number[0].length))}` : `- ${escapedLine(words)}`;
}

const RENDER: Record<CleanBlock['kind'], (block: CleanBlock) => string> = {
  headline: ({ words }) => `# ${escaped(words)}`,
  subhead: ({ words }) => `## ${escaped(words)}`,
  byline: ({ words }) => `*${escaped(words)}*`,
  dateline: ({ words }) => `*${escaped(words)}*`,
  caption: () => '',
  furniture: () => '',
  paragraph,
};

/** The article as Markdown: headline and subheads as headings, lists and quotations as such. Articles end with a rule. */
export const markdown: Report<CleanArticle> = {
  needsText: false,
  before: () => '',
  article: (result, index) => {
    if ('error' in result) return '';
    const parts = result.blocks.map((block) => RENDER[block.kind](block)).filter(Boolean);
    return `${index > 0 ? '\n---\n\n' : ''}${parts.join('\n\n')}\n`;
  },
  after: () => '',
};
