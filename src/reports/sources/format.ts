import type { SourcesReport } from '../../sources/figures.js';

import type { ReportContext } from '../report.js';

export const SOURCES_TABLES = ['speakers', 'descriptions', 'groups'] as const;
/** What CSV lists. */
export type SourcesTable = (typeof SOURCES_TABLES)[number];

/** Where a report of sources is printed, and what of it. */
export interface SourcesContext extends ReportContext {
  table: SourcesTable;
  /** How many speakers a report for people lists. */
  top: number;
}

/** One format of the report: the whole text, with its line ends. It reads and writes nothing. */
export type SourcesFormat = (report: SourcesReport, context: SourcesContext) => string;
