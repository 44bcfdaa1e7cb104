import type { Analysis, Warning } from '../article.js';
import { type Analyser, openAnalyser } from '../bulk/analyser.js';
import type { InputArticle } from '../read/input.js';
import { suggest } from '../read/suggest.js';
import { type Corpus, emptyCorpus } from '../sources/corpus.js';
import { groupOf, OWN_GROUPS } from '../sources/groups.js';
import { speechOf } from '../sources/speech.js';
import { FAILED } from './exit-status.js';
import { printMessage } from './messages.js';
import { reportFiles } from './report.js';
import type { SourcesCommandOptions } from './sources-options.js';
import { type CountedArticle, corpusReport } from './sources-report.js';
import { UsageError } from './usage-error.js';

/** `article-analyze sources [files...]`: counts whom the inputs quote, and reports it. Gives back the exit status. */
export async function countSourcesOf(
  files: readonly string[],
  given: SourcesCommandOptions,
  commands: readonly string[],
): Promise<number> {
  const options = { ...given, format: given.json ? 'json' : given.format } as const;
  refuseUnused(options);
  const corpus = emptyCorpus(options.by ?? null);
  const fields = new Set<string>();
  const analyser = await openCounter(options);
  try {
    const status = await reportFiles(files, options, commands, {
      work: (article) => countOne(article, analyser, options, fields),
      needsText: false,
      atOnce: analyser.atOnce,
      leavesPages: analyser.readsPages,
      report: await corpusReport(corpus, options),
    });
    return isGrouped(corpus, fields) ? status : FAILED;
  } finally {
    await analyser.close();
  }
}

function refuseUnused({ format, table, by }: SourcesCommandOptions): void {
  if (table !== undefined && format !== 'csv') throw new UsageError('--table is for CSV: add --format csv.');
  if (by?.trim() === '') throw new UsageError('Name a field, such as --by outlet.', '--by');
}

/** What analyses the articles. It names doubtful speakers too: they are counted as such. */
const openCounter = ({ jobs, timeoutPerArticle }: SourcesCommandOptions): Promise<Analyser> =>
  openAnalyser({
    summary: 0,
    minConfidence: 0,
    includeText: false,
    offsets: null,
    jobs,
    ...(timeoutPerArticle === undefined ? {} : { timeoutPerArticle }),
  });

/** More names of fields than a message can suggest from. */
const MOST_FIELDS = 1000;

/** Counts one article, which is analysed before unless an analysis is what was read; adds what fields it has to `fields`. */
async function countOne(
  article: InputArticle,
  { analyse }: Analyser,
  { by, minConfidence }: SourcesCommandOptions,
  fields: Set<string>,
): Promise<CountedArticle> {
  const { analysis, file, warnings } = await analysisOf(article, analyse);
  if (fields.size < MOST_FIELDS) for (const field of Object.keys(analysis.meta ?? {})) fields.add(field);
  return {
    speech: speechOf(analysis, minConfidence),
    group: by === undefined ? null : groupOf(analysis, by, file),
    warnings,
  };
}

/** An analysis with the file of its article, as far as that is known. */
interface Sourced {
  analysis: Analysis;
  file: string;
  warnings: readonly Warning[];
}

async function analysisOf(article: InputArticle, analyse: Analyser['analyse']): Promise<Sourced> {
  const file = article.record?.file ?? article.id;
  const { id, analysis: before } = article;
  // Its warnings were printed when it was analysed.
  if (before) return { analysis: { ...before, id }, file: id.includes('/') ? id : file, warnings: [] };
  const analysis = await analyse(article);
  return { analysis, file, warnings: analysis.warnings };
}

/** Whether any article has what they are grouped by; a message says so where none has. */
function isGrouped({ by, groups, total }: Corpus, fields: ReadonlySet<string>): boolean {
  if (by === null || total.articles === 0 || [...groups.keys()].some((name) => name !== null)) return true;
  const near = suggest(by, [...fields, ...OWN_GROUPS]);
  const advice = near ? `Did you mean ${near}?` : 'Name a field of the records.';
  printMessage('--by', `No article has the field "${by}". ${advice}`);
  return false;
}
