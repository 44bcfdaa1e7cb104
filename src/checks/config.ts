import { suggest } from '../read/suggest.js';
import type { Level } from './finding.js';
import { LEVELS } from './finding.js';
import { checkNamed, checks } from './registry.js';
import type { RuleSetting, SettingChanges } from './settings.js';

/** A configuration, checked. */
export interface Config {
  rules: SettingChanges;
  failOn?: Level;
  maxWarnings?: number;
  /** Path of the baseline, relative to the configuration. */
  baseline?: string;
  /** Other settings for the files that one of the patterns takes; later ones go before earlier ones. */
  overrides: { files: string[]; rules: SettingChanges }[];
}

/** Something in a configuration that is not allowed. */
export class ConfigError extends Error {
  override name = 'ConfigError';

  /** `key` is where it stands ("overrides[0].rules.too-short"), "" for the configuration as a whole. */
  constructor(
    readonly key: string,
    message: string,
  ) {
    super(message);
  }
}

const KEYS = ['rules', 'failOn', 'maxWarnings', 'baseline', 'overrides', '$schema'];
const SETTINGS = [...LEVELS, 'off'] as const;
const LEVEL_NAMES = '"error", "warning", "info" or "off"';

type Fields = Record<string, unknown>;

/** Checks what a configuration file holds. Throws `ConfigError`. */
export function readConfig(value: unknown): Config {
  const fields = asObject(value, '');
  refuseUnknown(fields, KEYS, '');
  const { rules = {}, failOn, maxWarnings, baseline, overrides = [] } = fields;
  return {
    rules: readRules(rules, 'rules'),
    ...(failOn === undefined ? {} : { failOn: oneOf(LEVELS, failOn, 'failOn') }),
    ...(maxWarnings === undefined ? {} : { maxWarnings: wholeNumber(maxWarnings, 'maxWarnings') }),
    ...(baseline === undefined ? {} : { baseline: nonEmpty(baseline, 'baseline') }),
    overrides: asArray(overrides, 'overrides').map((item, i) => readOverride(item, `overrides[${i}]`)),
  };
}

function readOverride(value: unknown, key: string): Config['overrides'][number] {
  const fields = asObject(value, key);
  refuseUnknown(fields, ['files', 'rules'], key);
  const given = typeof fields.files === 'string' ? [fields.files] : fields.files;
  const files = asArray(given, `${key}.files`).map((file, i) => nonEmpty(file, `${key}.files[${i}]`));
  if (files.length === 0)
    throw new ConfigError(`${key}.files`, 'It has no pattern: name the files that it is for.');
  return { files, rules: readRules(fields.rules ?? {}, `${key}.rules`) };
}

function readRules(value: unknown, key: string): SettingChanges {
  const fields = asObject(value, key);
  return Object.fromEntries(
    Object.entries(fields).map(([id, setting]) => [id, readRule(id, setting, `${key}.${id}`)]),
  );
}

function readRule(id: string, value: unknown, key: string): SettingChanges[string] {
  requireRule(id, key);
  if (!Array.isArray(value)) return { level: readLevel(value, key) };
  const [level, options = {}, ...more] = value;
  if (more.length > 0)
    throw new ConfigError(key, 'It has too many items: write ["warning", { "option": 1 }].');
  const given = Object.entries(asObject(options, `${key}[1]`));
  return {
    level: readLevel(level, `${key}[0]`),
    options: Object.fromEntries(
      given.map(([name, option]) => [name, readOption(id, name, option, `${key}[1].${name}`)]),
    ),
  };
}

/** A level, or "off". Throws `ConfigError`. */
export function readLevel(value: unknown, key: string): RuleSetting['level'] {
  const level = SETTINGS.find((name) => name === value);
  if (level) return level;
  const meant = typeof value === 'string' ? nearest(value, SETTINGS) : '';
  throw new ConfigError(key, `It must be ${LEVEL_NAMES}, not ${shown(value)}.${meant}`);
}

/** The value of a rule's option. Throws `ConfigError`. */
export function readOption(id: string, name: string, value: unknown, key: string): number | string {
  const specs = checkNamed(id)?.options ?? {};
  const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
  const names = Object.keys(specs);
  if (!spec) {
    const options = names.length ? `It has ${names.join(', ')}.` : 'It has no options.';
    throw new ConfigError(key, `The rule ${id} has no such option. ${options}`);
  }
  const parsed = spec.parse(value);
  if (parsed === undefined) throw new ConfigError(key, `It must be ${spec.expected}, not ${shown(value)}.`);
  return parsed;
}

/** Throws `ConfigError` where there is no rule with this id. */
export function requireRule(id: string, key: string): void {
  const ids = checks.map((check) => check.id);
  if (!ids.includes(id)) {
    throw new ConfigError(key, `There is no such rule.${nearest(id, ids) || ' See article-analyze rules.'}`);
  }
}

const nearest = (word: string, candidates: readonly string[]): string => {
  const found = suggest(word, candidates);
  return found ? ` Did you mean ${found}?` : '';
};

/** A value as a message shows it, cut where it is long. */
function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : (JSON.stringify(value) ?? String(value));
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

function refuseUnknown(fields: Fields, known: readonly string[], key: string): void {
  for (const name of Object.keys(fields)) {
    if (known.includes(name)) continue;
    const keys = known.filter((other) => !other.startsWith('$')).join(', ');
    const meant = nearest(name, known) || ` The keys are ${keys}.`;
    throw new ConfigError(key ? `${key}.${name}` : name, `There is no such key.${meant}`);
  }
}

function asObject(value: unknown, key: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw new ConfigError(key, `It must be an object, not ${shown(value)}.`);
}

function asArray(value: unknown, key: string): unknown[] {
  if (Array.isArray(value)) return value;
  throw new ConfigError(key, `It must be a list, not ${shown(value)}.`);
}

function nonEmpty(value: unknown, key: string): string {
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw new ConfigError(key, `It must be a text, not ${shown(value)}.`);
}

function wholeNumber(value: unknown, key: string): number {
  if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number;
  throw new ConfigError(key, `It must be a whole number, 0 or more, not ${shown(value)}.`);
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown, key: string): T {
  const found = allowed.find((item) => item === value);
  if (found) return found;
  throw new ConfigError(key, `It must be one of ${allowed.join(', ')}, not ${shown(value)}.`);
}
