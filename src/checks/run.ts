import type { InputArticle, InputError } from '../read/input.js';
import type { EarlierArticles } from './earlier.js';
import { findAll } from './find.js';
import type { Finding, Level } from './finding.js';
import { countLevels, isAtLeast } from './finding.js';
import type { Settings } from './settings.js';

/** What came of checking one article. */
export interface CheckedInput {
  /** Name of the file as the user gave it, "-" for standard input. */
  file: string;
  /** The record of a file of records, or null. */
  record: Finding['record'];
  findings: Finding[];
  /** How many more findings are in the baseline. */
  known: number;
}

/** A run as a whole, after its last article. */
export interface Run {
  inputs: readonly CheckedInput[];
  counts: Record<Level, number>;
  /** Findings that the baseline holds. */
  known: number;
  /** Entries of the baseline that no article of the run has any more, as sentences about a file. */
  stale: readonly string[];
}

/** Inputs that are no articles because there is nothing in them: the rule empty-body speaks of them. */
const EMPTY = new Set(['empty', 'blank', 'no-text']);

/** `input` as an article without text, where that is all that is wrong with it; else as it is. */
export function emptyAsArticle(input: InputArticle | InputError): InputArticle | InputError {
  if (!('code' in input) || !EMPTY.has(input.code)) return input;
  const { id, record, meta } = input;
  return { id, text: '', warnings: [], ...(record ? { record } : {}), ...(meta ? { meta } : {}) };
}

/** Checks one article of a run. */
export function checkInput(
  article: InputArticle,
  settings: Settings,
  earlier: EarlierArticles,
): CheckedInput {
  const { id, record } = article;
  return {
    file: record?.file ?? id,
    record: record ? { id, line: record.line } : null,
    findings: findAll(article, settings, earlier),
    known: 0,
  };
}

/** Sums up a run. */
export function sumUp(inputs: readonly CheckedInput[], stale: readonly string[] = []): Run {
  const counts = countLevels(inputs.flatMap(({ findings }) => findings));
  return { inputs, counts, known: inputs.reduce((sum, { known }) => sum + known, 0), stale };
}

/** What makes a run fail. */
export interface Bar {
  /** Findings at this level and worse. */
  failOn: Level;
  /** More warnings than this; undefined for any number. */
  maxWarnings: number | undefined;
}

/** Whether the findings of a run are worse than `bar` allows. */
export function isFailing({ inputs, counts }: Run, { failOn, maxWarnings }: Bar): boolean {
  if (maxWarnings !== undefined && counts.warning > maxWarnings) return true;
  return inputs.some(({ findings }) => findings.some(({ level }) => isAtLeast(level, failOn)));
}
