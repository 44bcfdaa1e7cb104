import { isQuoted } from '../article.js';
import { defineCheck } from '../check.js';
import { HEADLINE, lay, PARAGRAPHS } from '../story.js';

const PLACEHOLDERS = new RegExp(
  [
    '\\{\\{[^{}\\n]{1,80}\\}\\}',
    '\\{%[^{}\\n]{1,80}%\\}',
    '<%[=-]?[^<>\\n]{1,80}%>',
    '\\$\\{[\\w.()[\\] ]{1,60}\\}',
    '%%[\\w ]{2,40}%%|##[A-Z_]{3,40}##',
    '\\[object (?:Object|Array|HTML\\w+|Promise)\\]',
    '(?<=\\b[Bb]y )(?:undefined|null|NaN)\\b',
    '^(?:undefined|null|NaN)$',
    '\\bLorem ipsum dolor sit amet\\b',
    '[\\[<(](?:(?:insert|enter|add|your) [\\w ]{1,30}(?:here)?|[\\w ]{1,20} (?:goes )?here|placeholder)[\\])>]',
    '\\bTK ?TK\\b',
  ].join('|'),
  'gmiu',
);

export const templatePlaceholder = defineCheck({
  id: 'template-placeholder',
  level: 'error',
  summary: 'A template that was never filled in',
  why: '"{{ title }}", "[object Object]", "By undefined" and "Lorem ipsum dolor sit amet" are what a page shows before a script fills it, or a draft before an editor does. The text that belongs there is missing. Quoted placeholders are left alone: a story may speak of them.',
  suggestion:
    'Load the page with a browser until its scripts are done, or take the text from the data that they load.',
  *find(article) {
    for (const { index: start, 0: words } of article.text.matchAll(PLACEHOLDERS)) {
      if (isQuoted(article, start) || /["“‘'«]$/u.test(article.text.slice(0, start))) continue;
      yield {
        start,
        end: start + words.length,
        message: `A placeholder stands in the place of text: ${words.slice(0, 40)}`,
      };
    }
  },
  examples: {
    good: [
      {
        text: lay(
          '“Lorem ipsum dolor sit amet” is printed on the bag.',
          'The sum was $30 {about €28}, he said.',
          ...PARAGRAPHS,
        ),
      },
      {
        text: lay(HEADLINE, 'The null hypothesis, a thing undefined by law, came up twice.', PARAGRAPHS[1]!),
      },
    ],
    bad: [
      { text: lay('{{ article.title }}', 'By undefined', PARAGRAPHS[0]!), at: ['1:1', '3:4'] },
      {
        text: lay(HEADLINE, PARAGRAPHS[0]!, '[object Object]', 'Lorem ipsum dolor sit amet, consectetur.'),
        at: ['5:1', '7:1'],
      },
    ],
  },
});
