import type { Analysis } from '../article.js';
import type { InputArticle } from '../read/input.js';
import { reports } from '../reports/index.js';
import { convertOffsets } from '../reports/offsets.js';
import type { AnalyzeCommandOptions } from './options.js';
import { reportFiles } from './report.js';

/** `article-analyze [files...]`: analyses every input and reports it. Gives back the exit status. */
export async function analyzeFiles(
  files: readonly string[],
  options: AnalyzeCommandOptions,
  commands: readonly string[],
): Promise<number> {
  const report = await reports[options.json ? 'json' : options.format]();
  const work = (article: InputArticle) => analyzeOne(article, options, report.needsText);
  return reportFiles<Analysis>(files, options, commands, { work, report });
}

/** The pipeline, which is large, is loaded with the first article. */
async function analyzeOne(
  article: InputArticle,
  options: AnalyzeCommandOptions,
  needsText: boolean,
): Promise<Analysis> {
  const { analyzeArticle } = await import('../analyze.js');
  const analysis = analyzeArticle(article, {
    ...options,
    includeText: options.includeText === true || needsText,
  });
  return needsText ? analysis : convertOffsets(analysis, article.text, options.offsets);
}
