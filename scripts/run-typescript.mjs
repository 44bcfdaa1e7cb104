import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** What is loaded when it is needed is none of the bundle. */
const withoutLazy = {
  name: 'without-lazy',
  setup: ({ onResolve }) =>
    onResolve({ filter: /./ }, ({ kind, path: named }) =>
      kind === 'dynamic-import' ? { path: named, external: true } : undefined,
    ),
};

/**
 * Bundles a TypeScript file with what it imports, and runs it in the project's root folder. Packages stay outside of the
 * bundle and are found in `modules`; paths count from the root folder. A program of which only the beginning runs is bundled
 * without the modules that it loads later (`lazy: false`).
 */
export async function runTypescript(entry, modules = 'node_modules', { lazy = true } = {}) {
  process.chdir(path.dirname(import.meta.dirname));
  const outfile = `${modules}/.cache/${path.parse(entry).name}.mjs`;
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'esnext',
    packages: 'external',
    logLevel: 'error',
    plugins: lazy ? [] : [withoutLazy],
  });
  await import(pathToFileURL(path.resolve(outfile)).href);
}
