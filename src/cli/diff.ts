import type { Analysis } from '../article.js';
import type { ArticleDiff, DiffPart } from '../diff/article-diff.js';
import type { InputArticle, InputError } from '../read/input.js';
import type { Source } from '../read/source.js';
import { findSources, readsStdin, type Sources } from '../read/sources.js';
import { type DiffFormat, diffReports } from '../reports/diff/index.js';
import { convertOffsets, type OffsetUnit } from '../reports/offsets.js';
import { wantsColor } from './color.js';
import { readVersion } from './diff-inputs.js';
import { FAILED, FINDINGS, OK } from './exit-status.js';
import { printOutcome } from './messages.js';
import type { InputOptions, OutputOptions } from './options.js';
import { ClosedPipe, openOutput } from './output.js';
import { UsageError } from './usage-error.js';

/** The options of `diff`, checked. */
export interface DiffCommandOptions extends InputOptions, OutputOptions {
  format: DiffFormat;
  /** Comes before `format`. */
  json?: boolean;
  only?: DiffPart[];
  minConfidence: number;
  offsets: OffsetUnit;
}

/** One version, read and analysed. */
interface Version {
  analysis: Analysis;
  /** Whether the analysis carries its text for this comparison alone. */
  isTextHidden: boolean;
}

/** `article-analyze diff OLD NEW`. `commands` are suggested for misspelt files. Gives back the exit status. */
export async function diffFiles(
  before: string,
  after: string,
  options: DiffCommandOptions,
  commands: readonly string[],
): Promise<number> {
  if (before === '-' && after === '-')
    throw new UsageError(
      'Only one of the two versions can be "-", standard input: name a file for the other.',
    );
  const sources = await Promise.all([before, after].map((name) => oneSource(name, commands)));
  try {
    const [old, fresh] = [await versionOf(sources[0]!, options), await versionOf(sources[1]!, options)];
    return old && fresh ? await report(await compare(old, fresh, options), sources, options) : FAILED;
  } finally {
    if (sources.some(readsStdin)) process.stdin.destroy();
  }
}

/** The one file that a name stands for. Throws `UsageError` for folders and patterns. */
async function oneSource(name: string, commands: readonly string[]): Promise<Sources> {
  const sources = await findSources([name], commands);
  if (sources.many)
    throw new UsageError('diff compares two files: name one, not a folder or a pattern.', name);
  return sources;
}

/** A version, or null where there is none and the user has been told why. */
async function versionOf({ list }: Sources, options: DiffCommandOptions): Promise<Version | null> {
  const source = list[0]!;
  const { inputFormat: format, maxBytes, quiet } = options;
  const input =
    'code' in source
      ? source
      : await readVersion(source as Source, { format, maxBytes, stdin: process.stdin });
  if ('code' in input) return failed(input);
  if (input.analysis) return { analysis: input.analysis, isTextHidden: false };
  const version = await analysed(input);
  printOutcome(input, { text: '', warnings: version.analysis.warnings }, quiet === true);
  return version;
}

function failed(failure: InputError): null {
  printOutcome(failure, { text: '', warnings: [], failure }, false);
  return null;
}

async function analysed(input: InputArticle): Promise<Version> {
  const { analyzeArticle } = await import('../analyze.js');
  const { hasOwnText } = await import('../read/input.js');
  const { repairArticle } = await import('../repair/article.js');
  // As a record of a file it would keep the offsets of its damaged text.
  const { record: _, ...whole } = input;
  const { article } = repairArticle(whole);
  const analysis = analyzeArticle(article, { summary: 0, includeText: true });
  return { analysis, isTextHidden: !hasOwnText(article) };
}

async function compare(old: Version, fresh: Version, options: DiffCommandOptions): Promise<ArticleDiff> {
  const { diffAnalyses } = await import('../diff.js');
  const { only, minConfidence, offsets } = options;
  const diff = diffAnalyses(old.analysis, fresh.analysis, { minConfidence, ...(only ? { only } : {}) });
  const texts = { old: old.analysis.text ?? null, new: fresh.analysis.text ?? null };
  const converted = convertSides(diff, texts, offsets);
  if (old.isTextHidden) delete converted.old.text;
  if (fresh.isTextHidden) delete converted.new.text;
  return converted;
}

/** A copy with the offsets under every `old` and `new` in another unit, where there is a text to count in. */
function convertSides<T>(value: T, texts: Record<'old' | 'new', string | null>, unit: OffsetUnit): T {
  if (unit === 'utf16' || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => convertSides(item, texts, unit)) as T;
  const entries = Object.entries(value).map(([key, item]) => {
    if (key !== 'old' && key !== 'new') return [key, convertSides(item, texts, unit)];
    const text = texts[key];
    return [key, text === null ? item : convertOffsets(item, text, unit)];
  });
  return Object.fromEntries(entries) as T;
}

async function report(diff: ArticleDiff, sources: Sources[], options: DiffCommandOptions): Promise<number> {
  const render = await diffReports[options.json ? 'json' : options.format]();
  const output = await openOutput(options.output, { list: sources.flatMap(({ list }) => list), many: true });
  try {
    const { columns, isTerminal } = output;
    const color = wantsColor({ flag: options.color, env: process.env, isTerminal });
    await output.write(render(diff, { columns, isTerminal, color, many: false }));
    await output.finish(false);
  } catch (error) {
    await output.discard();
    if (!(error instanceof ClosedPipe)) throw error;
  }
  return diff.changed ? FINDINGS : OK;
}
