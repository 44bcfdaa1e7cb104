import type { Analysis, AnalysisError, Warning } from '../article.js';
import { inputErrors } from '../read/errors.js';
import type { InputArticle, InputError } from '../read/input.js';

/** What became of one input. */
export interface Outcome {
  /** The input's part of the report: of an analysis, or of the error record that stands in its place. */
  text: string;
  warnings: readonly Warning[];
  /** Why there is no analysis. */
  failure?: InputError;
}

/** The two steps from an article to its part of the report. */
export interface Steps {
  analyze(article: InputArticle): Promise<Analysis>;
  render(result: Analysis | AnalysisError): string;
}

/** Takes one input through both steps. A mistake in the program costs this input alone, and not the others. */
export async function outcomeOf(
  input: InputArticle | InputError,
  { analyze, render }: Steps,
): Promise<Outcome> {
  if ('code' in input) return failed(input, render);
  try {
    const analysis = await analyze(input);
    return { text: render(analysis), warnings: analysis.warnings };
  } catch (thrown) {
    const { record, meta } = input;
    const failure = inputErrors.internal(input.id, thrown);
    return failed({ ...failure, ...(record ? { record } : {}), ...(meta ? { meta } : {}) }, render);
  }
}

function failed(failure: InputError, render: Steps['render']): Outcome {
  const { id, code, message, meta } = failure;
  const result: AnalysisError = { schemaVersion: 1, id, error: { code, message }, ...(meta ? { meta } : {}) };
  return { text: render(result), warnings: [], failure };
}
