import workerpool from 'workerpool';
import type { Analysis } from '../article.js';
import type { InputArticle, InputError } from '../read/input.js';
import { readPage } from '../read/page.js';
import { openReport } from '../reports/index.js';
import type { Report, Reported } from '../reports/report.js';
import { analyseOne, type Place, type ThreadOptions } from './work.js';

/** Has everything in it that is loaded when it is first needed. */
const ANY_ARTICLE =
  'OSLO, Norway — “It is late,” said Mira Lind of the Harbour Board. She said that the boat was gone.';

/**
 * The entry of a thread that analyses and reports on articles for `analyser.ts`. It is ready when everything is loaded, and tells when it
 * begins an article: the time that an article takes is its own.
 */
analyseOne(
  { id: '', text: ANY_ARTICLE, warnings: [] },
  { summary: 1, minConfidence: 0, includeText: false, offsets: 'utf16' },
);

async function analyse(
  input: InputArticle,
  { isTimed, ...options }: ThreadOptions,
): Promise<Analysis | InputError> {
  if (isTimed) workerpool.workerEmit('begun');
  const article = await readPage(input);
  return 'code' in article ? article : analyseOne(article, options);
}

/** The one that is asked for: a thread serves one run. */
let report: Promise<Report> | undefined;

async function reportOn(
  input: InputArticle,
  options: ThreadOptions,
  { choice, index, context }: Place,
): Promise<Reported | InputError> {
  const result = await analyse(input, options);
  if ('code' in result) return result;
  report ??= openReport(choice);
  return { text: (await report).article(result, index, context), warnings: result.warnings };
}

workerpool.worker({ analyse, reportOn });
