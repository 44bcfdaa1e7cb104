import { openAnalyser } from '../bulk/analyser.js';
import { reports } from '../reports/index.js';
import type { AnalyzeCommandOptions } from './options.js';
import { reportFiles } from './report.js';
import { UsageError } from './usage-error.js';

/** `article-analyze [files...]`: analyses every input and reports it. Gives back the exit status. */
export async function analyzeFiles(
  files: readonly string[],
  options: AnalyzeCommandOptions,
  commands: readonly string[],
): Promise<number> {
  const report = await reports[options.json ? 'json' : options.format]();
  if (options.resume !== undefined && (options.json || options.format !== 'ndjson'))
    throw new UsageError('--resume goes on with a file of one line an article: add --format ndjson.');
  const { summary, minConfidence, jobs, timeoutPerArticle } = options;
  const analyser = await openAnalyser({
    summary,
    minConfidence,
    jobs,
    ...(timeoutPerArticle === undefined ? {} : { timeoutPerArticle }),
    includeText: options.includeText === true || report.needsText,
    offsets: report.needsText ? null : options.offsets,
  });
  try {
    const { analyse: work, atOnce } = analyser;
    return await reportFiles(files, options, commands, { work, atOnce, report });
  } finally {
    await analyser.close();
  }
}
