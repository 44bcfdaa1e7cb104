import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * Bundles a TypeScript file with what it imports, and runs it in the project's root folder. Packages stay outside of the
 * bundle and are found in `modules`; paths count from the root folder.
 */
export async function runTypescript(entry, modules = 'node_modules') {
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
  });
  await import(pathToFileURL(path.resolve(outfile)).href);
}
