import { EarlierArticles } from '../../../src/checks/earlier.js';
import { findAll } from '../../../src/checks/find.js';
import type { Level } from '../../../src/checks/finding.js';
import { checks } from '../../../src/checks/registry.js';
import { change, defaultSettings } from '../../../src/checks/settings.js';
import type { LabelledCase } from './case.js';

/** How often a rule is right; cases in which it is left open do not count. */
export interface RuleScore {
  rule: string;
  level: Level;
  /** Ids of the cases: found and there, found and not there, there and not found. */
  right: string[];
  wrong: string[];
  missed: string[];
}

/** The rules that find something in a case. */
export function rulesThatFind({ text, options = {}, earlier = [] }: LabelledCase): Set<string> {
  const before = new EarlierArticles();
  const changes = Object.entries(options).map(([rule, values]) => [rule, { options: values }] as const);
  const settings = change(defaultSettings(), Object.fromEntries(changes));
  const find = (id: string, words: string) => findAll({ id, text: words, warnings: [] }, settings, before);
  earlier.forEach((words, i) => {
    find(`earlier-${i}`, words);
  });
  return new Set(find('case', text).map(({ rule }) => rule));
}

/** Scores every rule on `cases`. */
export function scoreRules(cases: readonly LabelledCase[]): RuleScore[] {
  const found = cases.map((each) => ({ ...each, found: rulesThatFind(each) }));
  return checks.map(({ id: rule, level }) => {
    const judged = found.filter(
      ({ rules, open, openLevels = [] }) =>
        rules.includes(rule) || !(open.includes(rule) || openLevels.includes(level)),
    );
    const ids = (finds: boolean, there: boolean): string[] =>
      judged
        .filter((each) => each.found.has(rule) === finds && each.rules.includes(rule) === there)
        .map(({ id }) => id);
    return { rule, level, right: ids(true, true), wrong: ids(true, false), missed: ids(false, true) };
  });
}

/** The share of findings that are right; 1 where there are none. */
export const precisionOf = ({ right, wrong }: RuleScore): number =>
  right.length / Math.max(1, right.length + wrong.length) || Number(wrong.length === 0);

/** The share of what is there that is found; 1 where there is nothing. */
export const recallOf = ({ right, missed }: RuleScore): number =>
  right.length / Math.max(1, right.length + missed.length) || Number(missed.length === 0);
