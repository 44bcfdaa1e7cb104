import type { JsonSchema } from '../schema/record.js';
import { writeToStdout } from './output.js';
import type { SchemaName } from './schema-names.js';

/** The schemas by what they describe. */
const schemas: Record<SchemaName, () => Promise<JsonSchema>> = {
  analysis: async () => (await import('../schema.js')).outputSchema,
  clean: async () => (await import('../schema/clean.js')).cleanSchema,
  diff: async () => (await import('../schema/diff.js')).diffSchema,
  sources: async () => (await import('../schema/sources.js')).sourcesSchema,
};

/** `article-analyze schema [of]`: prints the JSON Schema of an analysis, or of the output of `clean`, `diff` or `sources`. */
export async function printSchema(name: SchemaName): Promise<void> {
  await writeToStdout(`${JSON.stringify(await schemas[name](), null, 2)}\n`);
}
