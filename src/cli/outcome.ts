import type { AnalysisError, Warning } from '../article.js';
import { ArticleTimeout, NoArticle } from '../bulk/analyser.js';
import { inputErrors } from '../read/errors.js';
import type { InputArticle, InputError } from '../read/input.js';

/** What became of one input. */
export interface Outcome {
  /** The input's part of the report: of its result, or of the error record that stands in its place. */
  text: string;
  warnings: readonly Warning[];
  /** Why there is no result. */
  failure?: InputError;
}

/** The two steps from an article to its part of the report, by way of a result of type `T`. */
export interface Steps<T extends { warnings: readonly Warning[] }> {
  work(article: InputArticle): Promise<T>;
  render(result: T | AnalysisError): string;
}

/** Takes one input through both steps. A mistake in the program costs this input alone, and not the others. */
export async function outcomeOf<T extends { warnings: readonly Warning[] }>(
  input: InputArticle | InputError,
  { work, render }: Steps<T>,
): Promise<Outcome> {
  if ('code' in input) return failed(input, render);
  try {
    const result = await work(input);
    return { text: render(result), warnings: result.warnings };
  } catch (thrown) {
    const { record, meta } = input;
    const failure = failureOf(input.id, thrown);
    return failed({ ...failure, ...(record ? { record } : {}), ...(meta ? { meta } : {}) }, render);
  }
}

function failureOf(id: string, thrown: unknown): InputError {
  if (thrown instanceof NoArticle) return thrown.input;
  return thrown instanceof ArticleTimeout
    ? inputErrors.timeout(id, thrown.seconds)
    : inputErrors.internal(id, thrown);
}

function failed(failure: InputError, render: (result: AnalysisError) => string): Outcome {
  const { id, code, message, meta } = failure;
  const result: AnalysisError = { schemaVersion: 1, id, error: { code, message }, ...(meta ? { meta } : {}) };
  return { text: render(result), warnings: [], failure };
}
