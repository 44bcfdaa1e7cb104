import { analyzeArticle } from '../analyze.js';
import type { Analysis } from '../article.js';
import type { InputArticle } from '../read/input.js';
import { convertOffsets, type OffsetUnit } from '../reports/offsets.js';

/** What is asked of an analysis; plain values, which go to other threads. */
export interface WorkOptions {
  summary: number;
  minConfidence: number;
  includeText: boolean;
  /** null for a report that needs offsets as they are. */
  offsets: OffsetUnit | null;
}

/** The analysis of one article with its offsets as they are asked for. */
export function analyseOne(article: InputArticle, { offsets, ...options }: WorkOptions): Analysis {
  const analysis = analyzeArticle(article, options);
  return offsets === null ? analysis : convertOffsets(analysis, article.text, offsets);
}
