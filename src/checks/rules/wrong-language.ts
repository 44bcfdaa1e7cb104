import { aboutArticle, defineCheck } from '../check.js';
import { languageCode } from '../options.js';
import { STORY } from '../story.js';

export const wrongLanguage = defineCheck({
  id: 'wrong-language',
  level: 'warning',
  summary: 'Another language than the expected one',
  why: 'The site sent another edition, or the wrong page. The language is that of the analysis; a text whose language cannot be told is left alone.',
  suggestion: 'Set the language with --lang, or ask the site for the right edition.',
  options: { language: languageCode('en', 'the ISO 639 code of the language that articles must be in') },
  *find({ analysis }, { language }) {
    if (analysis.language === 'und' || analysis.language === language) return;
    yield aboutArticle(`The article is in "${analysis.language}", not in "${language}".`);
  },
  examples: {
    good: [{ text: STORY }],
    bad: [{ text: STORY, options: { language: 'de' }, at: ['1:1'] }],
  },
});
