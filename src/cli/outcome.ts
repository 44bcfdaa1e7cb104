import type { AnalysisError } from '../article.js';
import { ArticleTimeout, NoArticle } from '../bulk/analyser.js';
import { inputErrors } from '../read/errors.js';
import type { InputArticle, InputError } from '../read/input.js';
import type { Reported } from '../reports/report.js';

/** What became of one input: its part of the report, or the error record that stands in its place. */
export interface Outcome extends Reported {
  /** Why there is no result. */
  failure?: InputError;
}

/** How the parts of a report come about. */
export interface Steps {
  /** Works on an article and reports what came of it. */
  report(article: InputArticle): Promise<Reported>;
  reportError(error: AnalysisError): string;
}

/** Takes one input through its step. A mistake in the program costs this input alone, and not the others. */
export async function outcomeOf(
  input: InputArticle | InputError,
  { report, reportError }: Steps,
): Promise<Outcome> {
  if ('code' in input) return failed(input, reportError);
  try {
    return await report(input);
  } catch (thrown) {
    const { record, meta } = input;
    const failure = failureOf(input.id, thrown);
    return failed({ ...failure, ...(record ? { record } : {}), ...(meta ? { meta } : {}) }, reportError);
  }
}

function failureOf(id: string, thrown: unknown): InputError {
  if (thrown instanceof NoArticle) return thrown.input;
  return thrown instanceof ArticleTimeout
    ? inputErrors.timeout(id, thrown.seconds)
    : inputErrors.internal(id, thrown);
}

function failed(failure: InputError, reportError: Steps['reportError']): Outcome {
  const { id, code, message, meta } = failure;
  const result: AnalysisError = { schemaVersion: 1, id, error: { code, message }, ...(meta ? { meta } : {}) };
  return { text: reportError(result), warnings: [], failure };
}
