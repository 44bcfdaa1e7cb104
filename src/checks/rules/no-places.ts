import { absenceCheck } from '../absence.js';

export const noPlaces = absenceCheck('places', {
  id: 'no-places',
  summary: 'No place is named',
  why: 'News happens somewhere; a longer text without a place is often a list, a notice or the wrong part of the page. Short texts are left alone.',
  suggestion: 'See whether the text is the article.',
  message: 'No place is named in the article.',
});
