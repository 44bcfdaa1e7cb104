import type { FindingsFormat } from './format.js';

/** Every format of findings by its name on the command line, loaded when it is asked for. A new one is a file and a line here. */
export const findingsFormats = {
  stylish: async () => (await import('./stylish.js')).stylish,
  json: async () => (await import('./json.js')).json,
} satisfies Record<string, () => Promise<FindingsFormat>>;

export type FindingsFormatName = keyof typeof findingsFormats;

/** The names of the formats, the default one first. */
export const FINDINGS_FORMATS = Object.keys(findingsFormats) as FindingsFormatName[];
