/** What there are JSON Schemas of, the default one first. */
export const SCHEMA_NAMES = ['analysis', 'clean', 'diff', 'sources'] as const;
export type SchemaName = (typeof SCHEMA_NAMES)[number];
