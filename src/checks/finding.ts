import type { Span } from '../article.js';

/** How bad a finding is, worst first: the text is unusable, it needs a look, it is good to know. */
export const LEVELS = ['error', 'warning', 'info'] as const;
/** How bad a finding is: `error`, `warning` or `info`. */
export type Level = (typeof LEVELS)[number];

/** A replacement of a stretch of the article's text. */
export interface Edit extends Span {
  /** What stands there afterwards; empty to take the stretch out. */
  replacement: string;
}

/** Where in a text something begins and ends, in lines and columns from 1; columns count UTF-16 code units. */
export interface Region {
  /** Of the beginning. */
  line: number;
  /** Of the beginning. */
  column: number;
  /** Of the end. */
  endLine: number;
  /** One past the last column. */
  endColumn: number;
}

/** One thing that a rule found in an article. Data only: wording for a terminal, a log or a file comes later. */
export interface Finding extends Span, Region {
  /** Id of the rule, in kebab-case. */
  rule: string;
  /** How bad it is, by the rule's level or the one that was asked for. */
  level: Level;
  /** What is wrong, one sentence. */
  message: string;
  /** What to do about it, one sentence. */
  suggestion: string;
  /** Name of the file as the user gave it, "-" for standard input. */
  file: string;
  /** The record of a file of records; null for a file that is one article. */
  record: {
    /** The record's own id, or its place in the file. */
    id: string;
    /** Its line in the file, from 1; in a web archive its number. */
    line: number;
  } | null;
  /** What line and column count in: the file itself, or the article's text that was read out of a page or a record. */
  within: 'file' | 'text';
  /** The beginning of the words it is about, on one line; "" where it is about the article as a whole. */
  excerpt: string;
  /** The edits that `--fix` makes; empty where nothing can be mended by itself. */
  fix: Edit[];
  /** The same from run to run while rule and words stay the same, wherever they move in the file. Unique in an article. */
  fingerprint: string;
}

/** Whether `level` is `least` or worse. */
export const isAtLeast = (level: Level, least: Level): boolean =>
  LEVELS.indexOf(level) <= LEVELS.indexOf(least);

/** How many findings there are at each level. */
export function countLevels(findings: readonly Finding[]): Record<Level, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { level } of findings) counts[level] += 1;
  return counts;
}
