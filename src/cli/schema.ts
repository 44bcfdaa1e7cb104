import { outputSchema } from '../schema.js';
import { writeToStdout } from './output.js';

/** `article-analyze schema`: prints the JSON Schema of the output. */
export async function printSchema(): Promise<void> {
  await writeToStdout(`${JSON.stringify(outputSchema, null, 2)}\n`);
}
