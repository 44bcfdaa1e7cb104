import type { ArticleDiff } from '../../diff/article-diff.js';
import type { ReportContext } from '../report.js';

/** One output format of a comparison: gives the whole report. */
export type DiffReport = (diff: ArticleDiff, context: ReportContext) => string;

/** Every output format by its name on the command line, loaded when it is asked for. */
export const diffReports = {
  text: async () => (await import('./text.js')).text,
  markdown: async () => (await import('./markdown.js')).markdown,
  json: async () => (await import('./json.js')).json,
} satisfies Record<string, () => Promise<DiffReport>>;

export type DiffFormat = keyof typeof diffReports;

/** The names of the output formats, the default one first. */
export const DIFF_FORMATS = Object.keys(diffReports) as DiffFormat[];
