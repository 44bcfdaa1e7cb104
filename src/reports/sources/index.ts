import type { SourcesFormat } from './format.js';

/** Every format of `sources` by its name on the command line, loaded when it is asked for. */
export const sourcesFormats = {
  text: async () => (await import('./text.js')).text,
  csv: async () => (await import('./csv.js')).csv,
  json: async () => (await import('./json.js')).json,
  html: async () => (await import('./html.js')).html,
} satisfies Record<string, () => Promise<SourcesFormat>>;

export type SourcesFormatName = keyof typeof sourcesFormats;

/** The names of the formats, the default one first. */
export const SOURCES_FORMATS = Object.keys(sourcesFormats) as SourcesFormatName[];
