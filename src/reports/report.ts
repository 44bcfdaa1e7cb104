import type { Analysis, AnalysisError, Warning } from '../article.js';

/** What a report may know of where it is printed. */
export interface ReportContext {
  /** Columns of the terminal, or of a default page where there is none. */
  columns: number;
  /** Whether colour and other terminal escapes are welcome. */
  color: boolean;
  /** Whether more than one article may come. */
  many: boolean;
  /** Whether it is printed on a terminal, where long lines are better broken between words. */
  isTerminal?: boolean;
  /** Set where not all inputs were read: there was an interruption, or too many were at fault. */
  brokenOff?: boolean;
}

/**
 * One output format for results of type `T`. Each part gives the text to print, with its line endings; parts are printed in order, `article`
 * once an input. A report never decides the verdict and never reads or writes anything.
 */
export interface Report<T = Analysis> {
  before(context: ReportContext): string;
  /** `index` counts from 0. Analyses carry `text` where a report asks for it with `needsText`. */
  article(result: T | AnalysisError, index: number, context: ReportContext): string;
  after(count: number, context: ReportContext): string;
  needsText: boolean;
  /** Says to the user why it takes one article alone; left out where several may come. */
  single?: string;
}

/** An input's part of a report. */
export interface Reported {
  text: string;
  /** The warnings of its result. */
  warnings: readonly Warning[];
}
