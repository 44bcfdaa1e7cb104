import type { CleanArticle, CleanBlock } from '../../article.js';
import type { Report } from '../report.js';

/** What has a meaning in Markdown wherever it stands, and what has one at the beginning of a line. */
const SPECIAL = /[\\`*_[\]<>|~]/g;
const AT_START = /^(?:#{1,6}(?=\s|$)|[-+=]|\d{1,9}(?=[.)](?:\s|$)))/;
const BULLET = /^[-–—•*·▪‣◦]\s+/;
const NUMBER = /^\(?(\d{1,3})[.)]\s+/;

const escaped = (words: string): string => words.replace(SPECIAL, '\\$&');

/** Escapes what would begin a heading, a list or a rule. */
const escapedLine = (words: string): string =>
  escaped(words).replace(AT_START, (mark) => (/\d/.test(mark) ? mark.replace(/$/, '\\') : `\\${mark}`));

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
