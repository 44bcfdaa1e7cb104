import type { BodyParagraph } from '../article.js';
import { aboutArticle, defineCheck } from '../check.js';
import { languageCode } from '../options.js';
import { lay, STORY } from '../story.js';

/** Whether a paragraph ends like a sentence; scripts other than Latin may do without a mark. */
const isProse = ({ final, text }: BodyParagraph): boolean => final || !/\p{Script=Latin}/u.test(text);

const CLUBS = [
  'Lindenau 2-1 Grosswalden',
  'Altmoor 0-0 Seefeld',
  'Kirchau 4-2 Brunnthal',
  'Rosenheide 1-1 Talheim',
];

export const wrongLanguage = defineCheck({
  id: 'wrong-language',
  level: 'warning',
  summary: 'Another language than the expected one',
  why: 'The site sent another edition, or the wrong page. The language is that of the analysis; a text whose language cannot be told is left alone, and so is one without a sentence, such as a list of names.',
  suggestion: 'Set the language with --lang, or ask the site for the right edition.',
  options: { language: languageCode('en', 'the ISO 639 code of the language that articles must be in') },
  *find({ analysis, body }, { language }) {
    if (analysis.language === 'und' || analysis.language === language || !body.some(isProse)) return;
    yield aboutArticle(`The article is in "${analysis.language}", not in "${language}".`);
  },
  examples: {
    good: [{ text: STORY }, { text: lay('Results of the weekend', ...CLUBS) }],
    bad: [{ text: STORY, options: { language: 'de' }, at: ['1:1'] }],
  },
});
