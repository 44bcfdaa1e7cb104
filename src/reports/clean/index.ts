import type { CleanArticle } from '../../article.js';
import type { Report } from '../report.js';

/** Every output format of `clean` by its name on the command line, loaded when it is asked for. */
export const cleanReports = {
  text: async () => (await import('./text.js')).cleanText,
  markdown: async () => (await import('./markdown.js')).markdown,
  json: async () => (await import('../json.js')).json,
  ndjson: async () => (await import('../ndjson.js')).ndjson,
} satisfies Record<string, () => Promise<Report<CleanArticle>>>;

export type CleanFormat = keyof typeof cleanReports;

/** The names of the output formats, the default one first. */
export const CLEAN_FORMATS = Object.keys(cleanReports) as CleanFormat[];
