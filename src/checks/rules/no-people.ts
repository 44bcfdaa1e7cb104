import { absenceCheck } from '../absence.js';

export const noPeople = absenceCheck('people', {
  id: 'no-people',
  summary: 'Nobody is named',
  why: 'News is about people; a longer text without one is often a list, a notice or the wrong part of the page. Short texts are left alone.',
  suggestion: 'See whether the text is the article.',
  message: 'Nobody is named in the article.',
});
