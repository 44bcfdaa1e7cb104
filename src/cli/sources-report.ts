import type { Warning } from '../article.js';
import type { Report, ReportContext } from '../reports/report.js';
import { sourcesFormats } from '../reports/sources/index.js';
import { addToCorpus, type Corpus } from '../sources/corpus.js';
import { reportOf } from '../sources/report.js';
import type { Speech } from '../sources/speech.js';
import type { SourcesCommandOptions } from './sources-options.js';

/** What is counted of one article, and where. */
export interface CountedArticle {
  speech: Speech;
  group: string | null;
  warnings: readonly Warning[];
}

/** How many speakers a report for people lists. */
const TOP = { text: 20, html: 40 } as const;

/** A report that adds every article to `corpus`, and prints what was counted when all have come. */
export async function corpusReport(
  corpus: Corpus,
  { format, top, sort, minConfidence, table = 'speakers' }: SourcesCommandOptions,
): Promise<Report<CountedArticle>> {
  const render = await sourcesFormats[format]();
  const forPeople = format === 'text' || format === 'html' ? (top ?? TOP[format]) : null;
  const after = (_count: number, context: ReportContext): string => {
    const complete = context.brokenOff !== true;
    const listed = forPeople === null && top !== undefined ? { top } : {};
    const report = reportOf(corpus, { minConfidence, sort, complete, ...listed });
    return render(report, { ...context, top: forPeople ?? 0, table });
  };
  const add = (result: CountedArticle): void => addToCorpus(corpus, result.speech, result.group);
  return {
    needsText: false,
    before: () => '',
    article: (result) => {
      if ('error' in result) corpus.failed += 1;
      else add(result);
      return '';
    },
    after,
  };
}
