import type { Fields } from './fields.js';
import type { Report } from './report.js';
import type { TableName } from './tables/names.js';

/** Which report is wanted; plain values, which go to other threads. */
export interface ReportChoice {
  format: Format;
  /** The table of CSV and TSV. */
  table: TableName;
  /** Some fields of each result; null for all of them. */
  fields: Fields | null;
}

/** Every output format by its name on the command line, loaded when it is asked for. */
export const reports = {
  text: async () => (await import('./text.js')).text,
  markdown: async () => (await import('./markdown.js')).markdown,
  json: async () => (await import('./json.js')).json,
  ndjson: async () => (await import('./ndjson.js')).ndjson,
  html: async () => (await import('./html.js')).html,
  csv: async ({ table }) => (await import('./table.js')).tableReport(table, 'csv'),
  tsv: async ({ table }) => (await import('./table.js')).tableReport(table, 'tsv'),
  'schema-org': async () => (await import('./schema-org.js')).schemaOrg,
  'web-annotation': async () => (await import('./web-annotation.js')).webAnnotation,
  ninjs: async () => (await import('./ninjs.js')).ninjs,
  citron: async () => (await import('./citron.js')).citron,
  brat: async () => (await import('./brat.js')).brat,
  displacy: async () => (await import('./displacy.js')).displacy,
} satisfies Record<string, (choice: { table: TableName }) => Promise<Report>>;

export type Format = keyof typeof reports;

/** The names of the output formats, the default one first. */
export const FORMATS = Object.keys(reports) as Format[];

/** Loads a report. */
export async function openReport({ format, fields, ...choice }: ReportChoice): Promise<Report> {
  const report = await reports[format](choice);
  return fields ? (await import('./fields.js')).withFields(report as Report<unknown>, fields) : report;
}
