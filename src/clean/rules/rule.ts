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

/** Whether a line matches. A regular expression is one. */
export interface LinePattern {
  test(text: string): boolean;
}

/** Marks that may stand around a label: arrows, bars, brackets, but no quotation marks, for labels are not said. */
const AROUND = '[^\\p{L}\\p{N}"“”„‘]';
/** `AROUND` and the letters and digits that are not ASCII. */
const ROUGHLY_AROUND = '[^a-z0-9"“”„‘]';
/** Characters of two code units, and letters that the flag "u" takes for "s" and "k". */
const UNUSUAL = /[\ud800-\udfff\u017f\u212a]/;

/**
 * The pattern `exact` (flags "iu", "~" for `AROUND`). Expressions with Unicode classes take milliseconds to compile, and there
 * are many; so a line is first held against a rougher one without, which everything matches that matches `exact`.
 */
function linePattern(exact: string): LinePattern {
  const rough = new RegExp(exact.replaceAll('~', ROUGHLY_AROUND).replace(/\\p\{Lu?\}/g, '\\S'), 'i');
  let compiled: RegExp | undefined;
  return {
    test(text) {
      if (!rough.test(text) && !UNUSUAL.test(text)) return false;
      compiled ??= new RegExp(exact.replaceAll('~', AROUND), 'iu');
      return compiled.test(text);
    },
  };
}

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
  passage: Passage,
  patterns: readonly LinePattern[],
  longest = LONGEST_LABEL,
): boolean {
  return passage.text.length <= longest && patterns.some((pattern) => pattern.test(passage.text));
}
