import type { Analysis } from '../article.js';
import { openAnalyser } from '../bulk/analyser.js';
import type { InputArticle } from '../read/input.js';
import type { Fields } from '../reports/fields.js';
import { type Format, openReport } from '../reports/index.js';
import type { AnalyzeCommandOptions } from './options.js';
import type { Profile } from './profile.js';
import { type Job, reportFiles } from './report.js';
import { UsageError } from './usage-error.js';

/** `article-analyze [files...]`: analyses every input and reports it. Gives back the exit status. */
export async function analyzeFiles(
  files: readonly string[],
  options: AnalyzeCommandOptions,
  commands: readonly string[],
): Promise<number> {
  const format = options.json ? 'json' : options.format;
  const fields = options.fields === undefined ? null : await fieldsFor(format, options.fields);
  refuseUnused(format, options, fields);
  const choice = { format, fields, table: options.table ?? 'quotes' };
  const report = await openReport(choice);
  const { summary, minConfidence, jobs, timeoutPerArticle } = options;
  const profile = await openProfile(options);
  const includeText = options.includeText === true || fields?.has('text') === true;
  const wanted = {
    summary,
    minConfidence,
    includeText: includeText || report.needsText,
    offsets: report.needsText ? null : options.offsets,
  };
  const limit = timeoutPerArticle === undefined ? {} : { timeoutPerArticle };
  const analyser = await openAnalyser({ ...wanted, ...limit, jobs }, profile?.inStage);
  try {
    const { analyse, reportOn, atOnce, readsPages: leavesPages } = analyser;
    const work = async (article: InputArticle): Promise<Analysis> =>
      article.analysis ? (await import('./analysed.js')).takeAnalysis(article, wanted) : analyse(article);
    const elsewhere: Job<Analysis>['elsewhere'] = (article, index, context) =>
      article.analysis ? undefined : reportOn?.(article, { choice, index, context });
    const job = {
      work,
      elsewhere,
      atOnce,
      leavesPages,
      report,
      profile,
      needsText: report.needsText || includeText || options.offsets !== 'utf16',
    };
    const status = await reportFiles(files, options, commands, job);
    if (profile) process.stderr.write(profile.table());
    return status;
  } finally {
    await analyser.close();
  }
}

async function fieldsFor(format: Format, list: string): Promise<Fields> {
  if (format !== 'json' && format !== 'ndjson')
    throw new UsageError('--fields picks fields of JSON: add --json or --format ndjson.');
  return (await import('./fields.js')).readFields(list);
}

/** Throws `UsageError` for options that the format has no use for. */
function refuseUnused(format: Format, { resume, table }: AnalyzeCommandOptions, fields: Fields | null): void {
  if (table !== undefined && format !== 'csv' && format !== 'tsv')
    throw new UsageError('--table is for CSV and TSV: add --format csv or --format tsv.');
  if (resume === undefined) return;
  if (format !== 'ndjson')
    throw new UsageError('--resume goes on with a file of one line an article: add --format ndjson.');
  if (fields && !fields.has('id'))
    throw new UsageError('--resume finds its place by the id of an article: add id to --fields.');
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
