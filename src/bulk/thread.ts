import workerpool from 'workerpool';
import type { Analysis } from '../article.js';
import type { InputArticle, InputError } from '../read/input.js';
import { readPage } from '../read/page.js';
import { openReport } from '../reports/index.js';
import type { Report, Reported } from '../reports/report.js';
import type { Settled } from './batches.js';
import { analyseOne, type Place, type ThreadOptions } from './work.js';

/** Has everything in it that is loaded when it is first needed. */
const ANY_ARTICLE =
  'OSLO, Norway — “It is late,” said Mira Lind of the Harbour Board. She said that the boat was gone.';

async function analyseOn(
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
  const result = await analyseOn(input, options);
  if ('code' in result) return result;
  report ??= openReport(choice);
  return { text: (await report).article(result, index, context), warnings: result.warnings };
}

/** What became of each item, one after the other. */
async function settled<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<Settled<R>[]> {
  const results: Settled<R>[] = [];
  for (const item of items)
    results.push(
      await work(item).then(
        (value) => ({ value }),
        (error: unknown) => ({ error: error instanceof Error ? error : new Error(String(error)) }),
      ),
    );
  return results;
}

/**
 * Has this thread analyse and report on articles for `analyser.ts`. It is ready when everything is loaded, and where time is counted it
 * tells when it begins an article: the time that an article takes is its own.
 */
export function serve(): void {
  analyseOne(
    { id: '', text: ANY_ARTICLE, warnings: [] },
    { summary: 1, minConfidence: 0, includeText: false, offsets: 'utf16' },
  );
  workerpool.worker({
    analyse: (articles: InputArticle[], options: ThreadOptions) =>
      settled(articles, (article) => analyseOn(article, options)),
    report: (articles: [InputArticle, Place][], options: ThreadOptions) =>
      settled(articles, ([article, place]) => reportOn(article, options, place)),
  });
}
