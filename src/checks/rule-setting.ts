import { ConfigError, readLevel, readOption, requireRule } from './config.js';
import type { SettingChanges } from './settings.js';

/** Reads what a command line sets: "too-short=off" or "too-short.words=80". Throws `ConfigError`. */
export function parseRuleSetting(text: string): SettingChanges {
  const [, id, option, value] = /^([\w-]+)(?:\.([\w-]+))?=(.*)$/su.exec(text) ?? [];
  if (id === undefined || value === undefined)
    throw new ConfigError(
      '',
      'Write a rule and its level (too-short=off) or one of its options (too-short.words=80).',
    );
  requireRule(id, id);
  if (option === undefined) return { [id]: { level: readLevel(value, id) } };
  return { [id]: { options: { [option]: readOption(id, option, value, `${id}.${option}`) } } };
}
