import { readConfig } from './checks/config.js';
import { findAll } from './checks/find.js';
import type { Finding, Level } from './checks/finding.js';
import { change, defaultSettings } from './checks/settings.js';

/** What a check is asked for. */
export interface CheckOptions {
  /** Name of the article in its findings; "" by default. */
  id?: string;
  /** Levels and options of rules that differ from the default: `{ "too-short": ["error", { "words": 80 }] }`. */
  rules?: Record<string, Level | 'off' | [level: Level | 'off', options?: Record<string, number | string>]>;
}

/**
 * Finds what is wrong with the text of one article, by the rules of `article-analyze check`, in the order of the text.
 * Pure. Throws an error that names the key where `rules` has one that there is not.
 */
export function check(text: string, { id = '', rules = {} }: CheckOptions = {}): Finding[] {
  const settings = change(defaultSettings(), readConfig({ rules }).rules);
  return findAll({ id, text, warnings: [] }, settings);
}
