import type { ReportContext } from '../../reports/report.js';
import type { Level } from '../finding.js';
import type { CheckedInput, Run } from '../run.js';

/** What a format may know of the run and of where it is printed. */
export interface FormatContext extends ReportContext {
  /** Version of the program. */
  version: string;
  /** The level from which findings fail the run. */
  failOn: Level;
  /** The path of a file as the CI server knows it: from the root of the repository, with slashes; "stdin" for "-". */
  toPath(file: string): string;
}

/**
 * One way to print findings. `input` is printed as soon as an article is checked, `end` after the last one; both give the
 * text with its line endings. A format decides nothing: neither the levels nor the verdict.
 */
export interface FindingsFormat {
  input(checked: CheckedInput, context: FormatContext): string;
  end(run: Run, context: FormatContext): string;
  /** Markdown for the summary page of a CI job, where the format has one. */
  jobSummary?(run: Run): string;
}
