import type { FindingsFormat } from './format.js';

/** Every format of findings by its name on the command line, loaded when it is asked for. A new one is a file and a line here. */
export const findingsFormats = {
  stylish: async () => (await import('./stylish.js')).stylish,
  json: async () => (await import('./json.js')).json,
  ndjson: async () => (await import('./ndjson.js')).ndjson,
  github: async () => (await import('./github.js')).github,
  sarif: async () => (await import('./sarif.js')).sarif,
  junit: async () => (await import('./junit.js')).junit,
  checkstyle: async () => (await import('./checkstyle.js')).checkstyle,
  gitlab: async () => (await import('./gitlab.js')).gitlab,
} satisfies Record<string, () => Promise<FindingsFormat>>;

export type FindingsFormatName = keyof typeof findingsFormats;

/** The names of the formats, the default one first. */
export const FINDINGS_FORMATS = Object.keys(findingsFormats) as FindingsFormatName[];
