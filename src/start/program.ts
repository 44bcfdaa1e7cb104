import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { openCodeCache } from './code-cache.js';
import { createLinker } from './linker.js';

/** The files of the program that are started, below `chunks/`. */
interface Programs {
  run: typeof import('../cli/run.js');
  thread: typeof import('../bulk/thread.js');
}

/** Commands that call other functions of the program than an analysis does. */
const COMMANDS = ['check', 'clean', 'diff', 'sources'];

/**
 * Whose functions are kept together: what `clean` compiled would stand in the place of what analyses need. Threads, which have no
 * arguments, analyse.
 */
const kindOf = ([, , command]: readonly string[]): string =>
  COMMANDS.find((name) => name === command) ?? 'analyze';

/**
 * Loads the command line or what a thread of it runs, with functions that an earlier run of the command has compiled: an article takes
 * a sixth less time. They are kept beside the program, in a folder that only those can write to who could change the program as well;
 * where it cannot be written to, every run compiles for itself. Threads keep none: what many articles need is more than what one does.
 * With `NODE_DISABLE_COMPILE_CACHE` Node loads the program. (Node's `module.enableCompileCache`, which came with 22.1, wins a third
 * of that, as measured on 22 and 24.)
 */
export async function loadProgram<Name extends keyof Programs>(name: Name): Promise<Programs[Name]> {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const file = path.join(folder, 'chunks', `${name}.js`);
  if (process.env.NODE_DISABLE_COMPILE_CACHE) return import(pathToFileURL(file).href);
  const { version, arch, argv } = process;
  const cache = openCodeCache(path.join(folder, 'compiled', `${version}-${arch}`, kindOf(argv)));
  if (name === 'run') process.once('exit', cache.keep);
  return createLinker(folder, cache.compile)(file) as unknown as Programs[Name];
}
