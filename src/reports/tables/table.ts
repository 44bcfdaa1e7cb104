import type { Analysis, AnalysisError } from '../../article.js';

/** What a cell of a table holds; null is an empty cell. */
export type Cell = string | number | boolean | null;

/** One table over articles: what its columns are called, and the rows that an article has in it, a cell a column. */
export interface Table {
  columns: readonly string[];
  rows(analysis: Analysis): Cell[][];
  /** The row of an article that could not be analysed; left out where it has none. */
  failed?(failure: AnalysisError): Cell[];
}

/** Several values in one cell. */
export const joined = (values: readonly string[]): string => values.join('; ');

/** How many quotes of an article each person and organization has, by their ids. */
export function countQuotes({ quotes }: Pick<Analysis, 'quotes'>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { speaker } of quotes)
    if (speaker?.entity) counts.set(speaker.entity, (counts.get(speaker.entity) ?? 0) + 1);
  return counts;
}
