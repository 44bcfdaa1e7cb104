import type { Check } from './check.js';
import type { Level } from './finding.js';
import { checks } from './registry.js';

/** What is set for one rule. */
export interface RuleSetting {
  level: Level | 'off';
  /** Values of its options, all of them. */
  options: Record<string, number | string>;
}

/** What is set for each rule, by its id. */
export type Settings = Record<string, RuleSetting>;
/** What a user sets, in part. */
export type SettingChanges = Record<string, { level?: Level | 'off'; options?: RuleSetting['options'] }>;

const defaultOf = ({ level, options = {} }: Check): RuleSetting => ({
  level,
  options: Object.fromEntries(Object.entries(options).map(([name, spec]) => [name, spec.default])),
});

/** Every rule with its default level and options. */
export const defaultSettings = (): Settings =>
  Object.fromEntries(checks.map((check) => [check.id, defaultOf(check)]));

/** `settings` with `changes` on top; rules must exist. */
export function change(settings: Settings, changes: SettingChanges): Settings {
  const changed = Object.entries(changes).map(([id, { level, options }]) => {
    const before = settings[id]!;
    return [id, { level: level ?? before.level, options: { ...before.options, ...options } }] as const;
  });
  return { ...settings, ...Object.fromEntries(changed) };
}
