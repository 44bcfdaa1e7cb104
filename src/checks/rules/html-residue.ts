import { defineCheck, type Remark } from '../check.js';
import { counted } from '../counted.js';
import type { Edit } from '../finding.js';

const NAMES =
  'a|abbr|article|aside|b|blockquote|body|br|button|center|cite|code|del|div|dl|dt|dd|em|embed|figcaption|figure|font|footer|form|h[1-6]|' +
  'head|header|hr|html|i|iframe|img|input|ins|label|li|link|main|mark|meta|nav|noscript|object|ol|p|param|picture|pre|q|s|section|small|source|' +
  'span|strike|strong|sub|sup|svg|table|tbody|td|tfoot|th|thead|time|title|tr|tt|u|ul|video|audio';

const RESIDUE = new RegExp(
  [
    '<!--[\\s\\S]{0,2000}?-->',
    '<!(?:doctype|\\[CDATA\\[)[^<>]{0,200}>?',
    `</?(?:${NAMES})(?:\\s+[\\w:-]+(?:\\s*=\\s*(?:"[^"]*"|“[^”]*”|'[^']*'|[^\\s<>"']+))?)*\\s*/?>`, // a tag
    `(?<!<)/(?:${NAMES})>`, // the end of an end tag: "/p>"
    `<(?:${NAMES})\\s+[\\w:-]+=[^<>\\n]*$`, // a tag that the line cuts off
    '\\b(?:class|style|href|src|srcset|rel|target|data-[a-z-]+)="[^"\\n]*"\\s*/?>', // the attributes and end of a tag
  ].join('|'),
  'gimu',
);

/** A tag that breaks a line leaves a space, so that it joins no two words. */
function remove(text: string, start: number, tag: string): Edit {
  const end = start + tag.length;
  const joins = /\S/.test(text[start - 1] ?? ' ') && /[\p{L}\p{N}“"]/u.test(text[end] ?? ' ');
  const breaks = /^<?\/?(?:br|p|div|li|tr|td|h[1-6]|hr)\b/i.test(tag);
  return { start, end, replacement: joins && breaks ? ' ' : '' };
}

/** The matches that stand in one line. */
function byLine(text: string, matches: Iterable<RegExpMatchArray>): RegExpMatchArray[][] {
  const lines: RegExpMatchArray[][] = [];
  for (const match of matches) {
    const last = lines.at(-1)?.at(-1);
    const between = last ? text.slice(last.index!, match.index) : '\n';
    if (/[\r\n]/.test(between)) lines.push([match]);
    else lines.at(-1)!.push(match);
  }
  return lines;
}

function toRemark(text: string, line: readonly RegExpMatchArray[]): Remark {
  const [first, last] = [line[0]!, line.at(-1)!];
  const what =
    line.length === 1 ? 'a piece of HTML' : counted(line.length, 'piece of HTML', 'pieces of HTML');
  return {
    start: first.index!,
    end: last.index! + last[0].length,
    message: `The text has ${what} in it: ${first[0].slice(0, 40).replace(/\s+/g, ' ')}`,
    fix: line.map((match) => remove(text, match.index!, match[0])),
  };
}

export const htmlResidue = defineCheck({
  id: 'html-residue',
  level: 'warning',
  summary: 'Tags or broken pieces of tags in the text',
  why: 'Markup that was cut with a regular expression, or escaped twice, leaves tags and halves of tags behind, which end up inside quotes and names. Only the names of HTML elements count, so "<3", "a < b" and "<name withheld>" are left alone. Findings of one line are one finding.',
  suggestion: 'Take the text from a parsed page instead of cutting tags; --fix takes the pieces out.',
  *find({ text }) {
    for (const line of byLine(text, text.matchAll(RESIDUE))) yield toRemark(text, line);
  },
  examples: {
    good: [
      { text: 'The fans held up a sign with a <3 on it, and a < b was sprayed on the wall.' },
      { text: '“I saw <name withheld> and/or his brother,” the statement says.' },
    ],
    bad: [
      {
        text: '“The nets are mended./p>\n\nThe boats leave on Monday.',
        at: ['1:22'],
        fixed: '“The nets are mended.\n\nThe boats leave on Monday.',
      },
      {
        text: 'The boats leave <b>on Monday</b>, the office said.<br>They are back on Friday.',
        at: ['1:17'],
        fixed: 'The boats leave on Monday, the office said. They are back on Friday.',
      },
      { text: 'The boats leave on Monday.\n\nRead the <a href="https://example.org/a', at: ['3:10'] },
    ],
  },
});
