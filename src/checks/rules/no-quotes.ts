import { absenceCheck } from '../absence.js';

export const noQuotes = absenceCheck('quotes', {
  id: 'no-quotes',
  summary: 'Nobody is quoted',
  why: 'Where nobody says anything, quotes may have been lost with their elements (blockquote, q). Short texts are left alone.',
  suggestion: 'See whether the page has quotes that the text has not.',
  message: 'Nobody is quoted in the article.',
});
