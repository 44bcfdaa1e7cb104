import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Script } from 'node:vm';
import { scriptOf } from './module-script.js';

/** What a module exports, by name. */
export type Exports = Readonly<Record<string, unknown>>;

/** Compiles a file's script. */
export type Compile = (file: string, script: string) => Script;

type Load = (specifier: string) => Promise<Exports>;
type Run = (given: readonly Exports[], load: Load, meta: { url: string }) => Exports;

const MODELS = '#models/';

/**
 * Gives back a function that runs a file of the bundle with those that it imports, as Node runs modules: each once, and what
 * `import()` names when it is called.
 *   folder  where the bundle lies, with its models in `models/`
 */
export function createLinker(folder: string, compile: Compile): (file: string) => Exports {
  const linked = new Map<string, Exports>();

  function link(file: string): Exports {
    const known = linked.get(file);
    if (known) return known;
    const { script, imports } = scriptOf(readFileSync(file, 'latin1'));
    const beside = (specifier: string) => path.join(path.dirname(file), specifier);
    const given = imports.map((specifier) => {
      if (specifier.startsWith(MODELS)) return link(modelFile(folder, specifier));
      return specifier.startsWith('.') ? link(beside(specifier)) : builtIn(specifier);
    });
    const load: Load = async (specifier) =>
      specifier.startsWith('.') ? link(beside(specifier)) : import(specifier);
    const run = compile(file, script).runInThisContext() as Run;
    const exports = run(given, load, { url: pathToFileURL(file).href });
    linked.set(file, exports);
    return exports;
  }

  return link;
}

/** The module beside a model that reads it. */
const modelFile = (folder: string, specifier: string): string =>
  path.join(folder, 'models', specifier.slice(MODELS.length).replace(/\.json$/, '.js'));

/** One of Node's modules. */
function builtIn(specifier: string): Exports {
  const module: object = process.getBuiltinModule(specifier)!;
  return { ...module, default: module };
}
