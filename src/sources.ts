import type { Analysis, AnalysisError } from './article.js';
import { addToCorpus, emptyCorpus } from './sources/corpus.js';
import type { SourcesReport } from './sources/figures.js';
import { groupOf } from './sources/groups.js';
import type { SourcesOrder } from './sources/orders.js';
import { reportOf } from './sources/report.js';
import { speechOf } from './sources/speech.js';

export interface SourcesOptions {
  /** Quotes whose speaker is less certain than this (0 to 1) count as said by nobody known; 0 by default. */
  minConfidence?: number;
  /**
   * What to group the articles by: a field of `meta`, with points between names for one inside of another, or else `folder` (of the
   * id), `site`, `language`, `month` or `year`. Not grouped by default.
   */
  by?: string;
  /** How many speakers to list at most; all by default. */
  top?: number;
  /** What they are sorted by; `articles` by default. */
  sort?: SourcesOrder;
}

/**
 * Whom articles quote: speakers by articles, quotes and words, the shares of named and unnamed, people and institutions. Takes the
 * analyses one at a time and keeps none, so that an iterable may give more than fit into memory; their order does not matter.
 * People of one name are one in several articles where the name has a first name; a speaker known by a surname alone is counted in
 * each article anew. Error records are counted as `failed`. Pure.
 */
export function countSources(
  analyses: Iterable<Analysis | AnalysisError>,
  { minConfidence = 0, by, top, sort = 'articles' }: SourcesOptions = {},
): SourcesReport {
  const corpus = emptyCorpus(by ?? null);
  for (const analysis of analyses) {
    if ('error' in analysis) corpus.failed += 1;
    else
      addToCorpus(corpus, speechOf(analysis, minConfidence), by === undefined ? null : groupOf(analysis, by));
  }
  return reportOf(corpus, { minConfidence, sort, complete: true, ...(top === undefined ? {} : { top }) });
}
