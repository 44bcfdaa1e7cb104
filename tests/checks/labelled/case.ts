import type { Level } from '../../../src/checks/finding.js';
import type { RuleSetting } from '../../../src/checks/settings.js';

/** A text with the rules that a careful reader would have complain about it. */
export interface LabelledCase {
  /** "encoding-mojibake-2", "hard/cookies-law". */
  id: string;
  text: string;
  /** The rules that must find something. */
  rules: string[];
  /** Rules that may find something or not: the text is not judged by them. */
  open: string[];
  /** Rules of these levels are left open as well. */
  openLevels?: Level[];
  /** Options that differ from the default, by rule. */
  options?: Record<string, RuleSetting['options']>;
  /** Texts of other articles that were checked before. */
  earlier?: string[];
}
