import { openAnalyser } from '../bulk/analyser.js';
import { reports } from '../reports/index.js';
import type { AnalyzeCommandOptions } from './options.js';
import type { Profile } from './profile.js';
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
  const profile = await openProfile(options);
  const analyser = await openAnalyser(
    {
      summary,
      minConfidence,
      jobs,
      ...(timeoutPerArticle === undefined ? {} : { timeoutPerArticle }),
      includeText: options.includeText === true || report.needsText,
      offsets: report.needsText ? null : options.offsets,
    },
    profile?.inStage,
  );
  try {
    const { analyse: work, atOnce } = analyser;
    const status = await reportFiles(files, options, commands, { work, atOnce, report, profile });
    if (profile) process.stderr.write(profile.table());
    return status;
  } finally {
    await analyser.close();
  }
}

async function openProfile({
  profile,
  jobs,
  timeoutPerArticle,
}: AnalyzeCommandOptions): Promise<Profile | null> {
  if (profile !== true) return null;
  if (jobs > 1 || timeoutPerArticle !== undefined)
    throw new UsageError(
      '--profile measures one article after the other: leave out --jobs and --timeout-per-article.',
    );
  return (await import('./profile.js')).createProfile();
}
