import { ConfigError } from './config.js';
import type { Finding } from './finding.js';

/** Findings that a team has decided to live with: fingerprints by article and rule. */
export interface Baseline {
  version: 1;
  findings: Record<string, Record<string, string[]>>;
}

export const EMPTY_BASELINE: Baseline = { version: 1, findings: {} };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isFingerprints = (value: unknown): boolean =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/** Checks what a baseline file holds. Throws `ConfigError`. */
export function readBaseline(value: unknown): Baseline {
  if (!isObject(value) || value.version !== 1) throw new ConfigError('version', 'It must be 1.');
  if (!isObject(value.findings)) throw new ConfigError('findings', 'It must be an object.');
  for (const [article, rules] of Object.entries(value.findings)) {
    if (!isObject(rules) || !Object.values(rules).every(isFingerprints))
      throw new ConfigError(`findings["${article}"]`, 'It must have a list of fingerprints for each rule.');
  }
  return value as unknown as Baseline;
}

/** The findings of an article that are not in the baseline, and how many are. */
export function hideKnown(
  { findings: known }: Baseline,
  article: string,
  findings: readonly Finding[],
): { findings: Finding[]; known: number } {
  const rules = known[article] ?? {};
  const left = findings.filter(({ rule, fingerprint }) => !rules[rule]?.includes(fingerprint));
  return { findings: left, known: findings.length - left.length };
}

/** The rules of an article's entries that match none of its findings any more, one for each entry. */
export function staleRules(
  { findings: known }: Baseline,
  article: string,
  findings: readonly Finding[],
): string[] {
  const present = new Set(findings.map(({ fingerprint }) => fingerprint));
  return Object.entries(known[article] ?? {}).flatMap(([rule, prints]) =>
    prints.filter((fingerprint) => !present.has(fingerprint)).map(() => rule),
  );
}

/** `baseline` with `findings` in the place of all that it had for an article. */
export function replaceEntries(baseline: Baseline, article: string, findings: readonly Finding[]): Baseline {
  const { [article]: _, ...others } = baseline.findings;
  const rules: Record<string, string[]> = {};
  for (const { rule, fingerprint } of findings) {
    rules[rule] ??= [];
    rules[rule].push(fingerprint);
  }
  return { version: 1, findings: findings.length > 0 ? { ...others, [article]: rules } : others };
}

/** A baseline as text, in the same order whatever the run's. */
export function printBaseline({ findings }: Baseline): string {
  const byName = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);
  const sorted = Object.entries(findings)
    .sort(byName)
    .map(([article, rules]) => [article, Object.fromEntries(Object.entries(rules).sort(byName))]);
  return `${JSON.stringify({ version: 1, findings: Object.fromEntries(sorted) }, null, 2)}\n`;
}
