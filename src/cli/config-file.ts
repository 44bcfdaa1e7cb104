import { stat } from 'node:fs/promises';
import path from 'node:path';
import { lilconfig } from 'lilconfig';
import picomatch from 'picomatch';
import { type Config, ConfigError, readConfig } from '../checks/config.js';
import { change, defaultSettings, type SettingChanges, type Settings } from '../checks/settings.js';
import { isSystemError, systemReason } from '../read/system-errors.js';
import { UsageError } from './usage-error.js';

const NAME = 'article-analyze';

/** Where a configuration may stand, in each folder from the present one up to the home folder or the root. */
const PLACES = [
  `${NAME}.config.json`,
  `${NAME}.config.js`,
  `${NAME}.config.mjs`,
  `.${NAME}rc`,
  `.${NAME}rc.json`,
  'package.json',
];

/** A configuration and where it came from. */
export interface LoadedConfig {
  /** Path of the file as a user would name it, or null where there is none. */
  file: string | null;
  /** The folder that its paths and patterns count from. */
  folder: string;
  config: Config;
}

/** Finds and reads the configuration: that of `file` where one is named, none for false. Throws `UsageError`. */
export async function loadConfig(file: string | false | undefined): Promise<LoadedConfig> {
  const cwd = process.cwd();
  if (file === false) return { file: null, folder: cwd, config: readConfig({}) };
  const explorer = lilconfig(NAME, { searchPlaces: PLACES, cache: false });
  if (file !== undefined) await refuseMissing(file);
  const found = await orUsageError(file ?? 'The configuration', () =>
    file === undefined ? explorer.search(cwd) : explorer.load(path.resolve(file)),
  );
  if (!found) return { file: null, folder: cwd, config: readConfig({}) };
  const name = path.relative(cwd, found.filepath) || found.filepath;
  const value: unknown = found.isEmpty ? {} : found.config;
  try {
    return { file: name, folder: path.dirname(found.filepath), config: readConfig(value) };
  } catch (error) {
    throw error instanceof ConfigError ? configUsageError(name, error) : error;
  }
}

/** The sentence for a user about a key of a configuration file. */
function configUsageError(file: string, { key, message }: ConfigError): UsageError {
  const place = path.basename(file) === 'package.json' ? [NAME, key].filter(Boolean).join('.') : key;
  return new UsageError(message, place ? `${file}: ${place}` : file);
}

async function refuseMissing(file: string): Promise<void> {
  const stats = await stat(file).catch(() => undefined);
  if (!stats) throw new UsageError('There is no such configuration file.', file);
  if (!stats.isFile()) throw new UsageError('The configuration is no file.', file);
}

/** Does `load`, and says in a sentence what is wrong with a file that cannot be read or run. */
async function orUsageError<T>(about: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const reason = isSystemError(error) ? systemReason(error) : ((error as Error)?.message ?? String(error));
    throw new UsageError(`The configuration cannot be read: ${reason.replace(/\.$/, '')}.`, about);
  }
}

/** Gives a function for the settings of a file: defaults, configuration, its overrides, then `last` on top. */
export function createResolver(
  { config, folder }: LoadedConfig,
  last: readonly SettingChanges[],
): (file: string) => Settings {
  const base = change(defaultSettings(), config.rules);
  const overrides = config.overrides.map(({ files, rules }) => ({
    applies: picomatch(files, { dot: true, basename: true }),
    rules,
  }));
  return (file) => {
    const name = path.relative(folder, path.resolve(file)).split(path.sep).join('/');
    const matching =
      file === '-' ? [] : overrides.filter(({ applies }) => applies(name)).map(({ rules }) => rules);
    return [...matching, ...last].reduce(change, base);
  };
}
