import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { inputErrors, thrownError } from './errors.js';
import { findArticles } from './folder.js';
import { extensionsFor, type InputFormatName } from './formats.js';
import type { InputError } from './input.js';
import type { Source } from './source.js';
import { suggest } from './suggest.js';

/** What the command's arguments stand for. */
export interface Sources {
  /** In the order of the arguments; folders and patterns sorted by path. Errors stand where their files would. */
  list: (Source | InputError)[];
  /** Whether the arguments allow for more than one file, however many there are now. */
  many: boolean;
}

/** Whether standard input is one of the sources. */
export const readsStdin = ({ list }: Sources): boolean =>
  list.some((source) => 'path' in source && source.path === null);

/**
 * Finds the files for arguments that are files, folders, patterns or "-". `commands` are suggested for near misses; folders are searched for
 * the endings of articles, or of `format` if that is read on request.
 */
export async function findSources(
  args: readonly string[],
  commands: readonly string[] = [],
  format: InputFormatName | 'auto' = 'auto',
): Promise<Sources> {
  const extensions = extensionsFor(format);
  const found = await Promise.all(args.map((arg) => findSource(arg, commands, extensions)));
  return {
    list: onlyOneStdin(found.flatMap(({ list }) => list)),
    many: args.length > 1 || found.some(({ many }) => many),
  };
}

function onlyOneStdin(list: Sources['list']): Sources['list'] {
  const first = list.findIndex((source) => 'path' in source && source.path === null);
  return list.map((source, index) =>
    'path' in source && source.path === null && index > first ? inputErrors.stdinTwice(source.id) : source,
  );
}

async function findSource(
  arg: string,
  commands: readonly string[],
  extensions: readonly string[],
): Promise<Sources> {
  if (arg === '-') return one({ id: '-', path: null });
  try {
    const stats = await stat(arg);
    return stats.isDirectory()
      ? several(await findArticles(arg, extensions), inputErrors.noArticles(arg, extensions))
      : one({ id: arg, path: arg });
  } catch (thrown) {
    const missing = ['ENOENT', 'ENOTDIR', 'EINVAL'].includes((thrown as NodeJS.ErrnoException).code ?? '');
    return missing ? findMatches(arg, commands) : one(thrownError(arg, thrown));
  }
}

async function findMatches(arg: string, commands: readonly string[]): Promise<Sources> {
  if (!/[*?[{]/.test(arg)) return one(inputErrors.noSuchFile(arg, await nearMiss(arg, commands)));
  const { glob } = await import('tinyglobby');
  const pattern = path.sep === '\\' ? arg.replaceAll('\\', '/') : arg;
  const matches = await glob(pattern, { absolute: path.isAbsolute(arg), expandDirectories: false });
  const isWanted = (file: string) => arg.includes('node_modules') || !file.includes('node_modules/');
  return several(matches.filter(isWanted).sort(), inputErrors.noMatch(arg));
}

/** A command or a file of the same folder that the user may have meant. */
async function nearMiss(arg: string, commands: readonly string[]): Promise<string | undefined> {
  const command = suggest(arg, commands);
  if (command) return `the command ${command}`;
  const folder = path.dirname(arg);
  const names = await readdir(folder).catch(() => []);
  const name = suggest(path.basename(arg), names);
  return name && arg.slice(0, arg.length - path.basename(arg).length) + name;
}

function one(source: Source | InputError): Sources {
  return { list: [source], many: false };
}

function several(paths: readonly (string | InputError)[], none: InputError): Sources {
  const list = paths.map((file) => (typeof file === 'string' ? { id: file, path: file } : file));
  return { list: list.length > 0 ? list : [none], many: true };
}
