import type { Report } from './report.js';

/** Every output format by its name on the command line, loaded when it is asked for. */
export const reports = {
  text: async () => (await import('./text.js')).text,
  json: async () => (await import('./json.js')).json,
  ndjson: async () => (await import('./ndjson.js')).ndjson,
  html: async () => (await import('./html.js')).html,
} satisfies Record<string, () => Promise<Report>>;

export type Format = keyof typeof reports;

/** The names of the output formats, the default one first. */
export const FORMATS = Object.keys(reports) as Format[];
