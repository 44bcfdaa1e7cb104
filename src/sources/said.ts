import type { Said } from './figures.js';

export const nothingSaid = (): Said => ({ quotes: 0, reported: 0, words: 0 });

/** Adds `more` to `sum`, which is changed. */
export function addSaid(sum: Said, more: Said): void {
  sum.quotes += more.quotes;
  sum.reported += more.reported;
  sum.words += more.words;
}

/**
 * What is known of who says something: a named person, a named institution, somebody described and not named ("a senior
 * official"), or nobody that could be told.
 */
export type Standing = 'person' | 'institution' | 'described' | 'unknown';
