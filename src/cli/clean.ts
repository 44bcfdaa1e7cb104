import type { CleanArticle } from '../article.js';
import type { InputArticle } from '../read/input.js';
import { type CleanFormat, cleanReports } from '../reports/clean/index.js';
import type { Report } from '../reports/report.js';
import { type ReportOptions, reportFiles } from './report.js';
import { UsageError } from './usage-error.js';

/** The options of `clean`, checked. */
export interface CleanCommandOptions extends ReportOptions {
  format: CleanFormat;
  /** Comes before `format`. */
  json?: boolean;
  explain?: boolean;
}

/** `article-analyze clean [files...]`: prints the article of every input. Gives back the exit status. */
export async function cleanFiles(
  files: readonly string[],
  options: CleanCommandOptions,
  commands: readonly string[],
): Promise<number> {
  const furniture = options.explain === true;
  const work = async (input: InputArticle): Promise<CleanArticle> => {
    const { repairArticle } = await import('../repair/article.js');
    const { article, restore } = repairArticle(input);
    return restore((await import('../clean.js')).cleanArticle(article, { furniture }));
  };
  return reportFiles<CleanArticle>(files, options, commands, { work, report: await reportFor(options) });
}

async function reportFor({ explain, ...options }: CleanCommandOptions): Promise<Report<CleanArticle>> {
  const format = options.json ? 'json' : options.format;
  if (explain && format === 'markdown')
    throw new UsageError('--explain goes with text, JSON and NDJSON, and not with Markdown.');
  if (explain && format === 'text') return (await import('../reports/clean/explain.js')).explain;
  return cleanReports[format]();
}
