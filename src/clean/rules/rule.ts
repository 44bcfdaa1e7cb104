import type { BlockKind } from '../../article.js';
import type { Page } from '../page.js';
import type { Passage } from '../passages.js';

/** One reason to put a passage in a kind of block. */
export interface Rule {
  /** Kebab-case; it becomes the block's `rule`. */
  id: string;
  kind: BlockKind;
  applies(passage: Passage, page: Page): boolean;
}

/** A rule that knows a passage by its words alone, wherever it stands. */
export interface LabelRule extends Rule {
  applies(passage: Passage): boolean;
  /** Whether articles are over where such a line stands: what comes after belongs to the page or to other articles. */
  closes?: boolean;
}

/** No label is longer than this, in characters: what is longer is read as prose. */
const LONGEST_LABEL = 300;

/** Whether a line matches; `lower` is the line in small letters, `isWide` tells whether it has a `WIDE`. A regular expression is one. */
export interface LinePattern {
  test(text: string, lower: string, isWide: boolean): boolean;
}

/** Marks that may stand around a label: arrows, bars, brackets, but no quotation marks, for labels are not said. */
const AROUND = '[^\\p{L}\\p{N}"“”„‘]';
/** `AROUND` and the letters and digits that are not ASCII. */
const ROUGHLY_AROUND = '[^a-z0-9"“”„‘]';
/** A character of two code units, which counts as two in a pattern without the flag "u". */
const WIDE = /[\ud800-\udfff]/;

/**
 * The pattern `exact` (flag "u", "~" for `AROUND`), held against the line in small letters. Expressions with Unicode classes
 * take milliseconds to compile, and those with the flag "i" three times that, and there are many; so a line is first held
 * against a rougher one without either, which everything matches that matches `exact`.
 */
function linePattern(exact: string): LinePattern {
  let rough: RegExp | undefined;
  let compiled: RegExp | undefined;
  return {
    test(_, lower, isWide) {
      rough ??= new RegExp(exact.replaceAll('~', ROUGHLY_AROUND).replaceAll('\\p{L}', '\\S'));
      if (!isWide && !rough.test(lower)) return false;
      compiled ??= new RegExp(exact.replaceAll('~', AROUND), 'u');
      return compiled.test(lower);
    },
  };
}

/** `pattern`, held against the line in small letters. */
export const lowerCase = (pattern: RegExp): LinePattern => ({ test: (_, lower) => pattern.test(lower) });

const hasOneOf = (text: string, needles: readonly string[]): boolean => {
  for (const needle of needles) if (text.includes(needle)) return true;
  return false;
};

/** `pattern`, for lines that have one of `needles` in them: the others need not wait until it is compiled. */
export const having = (needles: readonly string[], pattern: LinePattern): LinePattern => ({
  test: (text, lower, isWide) => hasOneOf(text, needles) && pattern.test(text, lower, isWide),
});

/** Likewise for lines that have one of `needles` in them in small letters. */
export const havingLower = (needles: readonly string[], pattern: LinePattern): LinePattern => ({
  test: (text, lower, isWide) => hasOneOf(lower, needles) && pattern.test(text, lower, isWide),
});

/** A pattern that takes a whole line made of one of `phrases` (regular expressions), give or take marks around it. */
export function wholeLine(...phrases: string[]): LinePattern {
  return linePattern(`^~*(?:${phrases.join('|')})~*$`);
}

/** A pattern that takes a line beginning with one of `phrases` (regular expressions). */
export function lineStart(...phrases: string[]): LinePattern {
  return linePattern(`^~{0,3}(?:${phrases.join('|')})`);
}

/** Whether a line of at most `longest` characters matches one of `patterns`. */
export function matches(
  { text, lower }: Passage,
  patterns: readonly LinePattern[],
  longest = LONGEST_LABEL,
): boolean {
  if (text.length > longest) return false;
  const isWide = WIDE.test(lower);
  for (const pattern of patterns) if (pattern.test(text, lower, isWide)) return true;
  return false;
}
