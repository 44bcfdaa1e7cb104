import { ConfigError } from '../checks/config.js';
import type { Level } from '../checks/finding.js';
import { parseRuleSetting } from '../checks/rule-setting.js';
import type { Bar } from '../checks/run.js';
import type { SettingChanges, Settings } from '../checks/settings.js';
import { type BaselineFile, openBaseline } from './baseline-file.js';
import type { CheckCommandOptions } from './check-options.js';
import { createResolver, type LoadedConfig, loadConfig } from './config-file.js';
import { OK } from './exit-status.js';
import { writeToStdout } from './output.js';
import { UsageError } from './usage-error.js';

const FAIL_ON: Level = 'error';

/** What a run of `check` is to do: defaults, configuration and command line put together. */
export interface CheckPlan extends Bar {
  loaded: LoadedConfig;
  baseline: BaselineFile | null;
  /** What is set for the articles of a file. */
  settingsFor(file: string): Settings;
}

/** Reads the configuration and puts the command line's options on top. Throws `UsageError`. */
export async function planCheck(options: CheckCommandOptions): Promise<CheckPlan> {
  const { rule, lang } = options;
  const changes = rule.map((setting) => toChange(setting, `--rule ${setting}`));
  if (lang !== undefined) changes.push(toChange(`wrong-language.language=${lang}`, `--lang ${lang}`));
  const loaded = await loadConfig(options.config);
  const { failOn, maxWarnings } = loaded.config;
  return {
    loaded,
    baseline: await openBaseline(options, loaded),
    settingsFor: createResolver(loaded, changes),
    failOn: options.failOn ?? failOn ?? FAIL_ON,
    maxWarnings: options.maxWarnings ?? maxWarnings,
  };
}

/** Reads a setting that was given with `option`. */
function toChange(setting: string, option: string): SettingChanges {
  try {
    return parseRuleSetting(setting);
  } catch (error) {
    throw error instanceof ConfigError ? new UsageError(error.message, option) : error;
  }
}

/** `--print-config`: prints the settings for `file` as JSON. Gives back the exit status. */
export async function printConfig(options: CheckCommandOptions, file: string): Promise<number> {
  const {
    loaded,
    failOn,
    maxWarnings = null,
    settingsFor,
  } = await planCheck({ ...options, baseline: false });
  const baseline = loaded.config.baseline ?? null;
  const described = { file, config: loaded.file, failOn, maxWarnings, baseline, rules: settingsFor(file) };
  await writeToStdout(`${JSON.stringify(described, null, 2)}\n`);
  return OK;
}
