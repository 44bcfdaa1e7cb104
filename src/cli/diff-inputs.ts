import { inputErrors } from '../read/errors.js';
import type { InputArticle, InputError } from '../read/input.js';
import { type ReadOptions, readInputs } from '../read/inputs.js';
import type { Source } from '../read/source.js';

/** Reads the one article of a source, or the analysis of one. Whatever goes wrong is an error for the user. */
export async function readVersion(source: Source, options: ReadOptions): Promise<InputArticle | InputError> {
  const inputs = readInputs([source], { ...options, needsText: false });
  const first = await inputs.next();
  if (first.done) return inputErrors.empty(source.id);
  const second = await inputs.next();
  await inputs.return(undefined);
  return second.done ? first.value : inputErrors.severalArticles(source.id);
}
