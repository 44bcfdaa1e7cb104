import type { Span } from '../article.js';
import type { CheckedArticle } from './article.js';
import type { Edit, Level } from './finding.js';
import type { OptionSpecs, OptionValues } from './options.js';

/** What a rule says about a stretch of the text, or about the article as a whole where the stretch is empty. */
export interface Remark extends Span {
  message: string;
  fix?: Edit[];
}

/** A text that shows what a rule is about. */
export interface Example {
  text: string;
  /** Texts of other articles of the same run, which come first. */
  earlier?: string[];
  /** Options of the rule that differ from the default. */
  options?: Record<string, number | string>;
}

/** A text in which the rule finds something. */
export interface BadExample extends Example {
  /** Where: "line:column" of each finding of this rule, in order. */
  at: string[];
  /** The text after `--fix`, for a rule that can mend it. */
  fixed?: string;
}

/** A rule: one reason to complain about an article. A new one is a file in `rules/` and a line in `registry.ts`. */
export interface Check<S extends OptionSpecs = OptionSpecs> {
  /** Kebab-case, the name of its file. */
  id: string;
  /** How bad its findings are unless the user says otherwise. */
  level: Level;
  /** What it finds, a clause for a table: "Text with no paragraph in it". */
  summary: string;
  /** For the documentation: what such text does to its users, how the rule decides, and what it leaves alone. */
  why: string;
  /** What to do about a finding, one sentence. */
  suggestion: string;
  options?: S;
  find(article: CheckedArticle, options: OptionValues<S>): Iterable<Remark>;
  /** They run as the rule's tests, and stand in its documentation. */
  examples: { good: Example[]; bad: BadExample[] };
}

/** Gives back `check`, with the types of its options known inside of it. */
export function defineCheck<S extends OptionSpecs = Record<never, never>>(check: Check<S>): Check {
  return check as unknown as Check;
}

/** A remark about the article as a whole. */
export const aboutArticle = (message: string): Remark => ({ start: 0, end: 0, message });
