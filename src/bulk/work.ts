import { analyzeArticle } from '../analyze.js';
import type { Analysis } from '../article.js';
import { hasOwnText, type InputArticle } from '../read/input.js';
import { type RepairedArticle, repairArticle } from '../repair/article.js';
import type { ReportChoice } from '../reports/index.js';
import { convertOffsets, type OffsetUnit } from '../reports/offsets.js';
import type { ReportContext } from '../reports/report.js';
import { type InStage, unmeasured } from '../stages.js';

/** What is asked of an analysis; plain values, which go to other threads. */
export interface WorkOptions {
  summary: number;
  minConfidence: number;
  includeText: boolean;
  /** null for a report that shows the text as it was analysed, and needs the offsets into that. */
  offsets: OffsetUnit | null;
}

/** What is asked of a thread. */
export interface ThreadOptions extends WorkOptions {
  /** Whether it tells when it begins an article, from when on the article's time counts. */
  isTimed: boolean;
}

/** Where an analysis is reported; plain values, which go to other threads. */
export interface Place {
  choice: ReportChoice;
  /** Which article of the report it is, from 0. */
  index: number;
  context: ReportContext;
}

/** The analysis of one article, its spoilt characters put right first, with its offsets as they are asked for. */
export function analyseOne(
  input: InputArticle,
  { offsets, ...options }: WorkOptions,
  inStage: InStage = unmeasured,
): Analysis {
  const { article, restore } = inStage('repair', () => repaired(input));
  const analysis = analyzeArticle(article, options, inStage);
  if (offsets === null) return analysis;
  const { text } = hasOwnText(article) ? article : input;
  return convertOffsets(restore(analysis), text, offsets);
}

/** What was annotated is annotated in the text as it is. */
const repaired = (input: InputArticle): RepairedArticle =>
  input.annotations ? { article: input, restore: (result) => result } : repairArticle(input);
