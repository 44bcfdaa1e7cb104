import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { thrownError } from './errors.js';
import { hasEnding } from './formats.js';
import type { InputError } from './input.js';

/**
 * The files with one of these endings (or packed) in a folder and the folders in it, sorted by path. Hidden files, hidden
 * folders, node_modules and links to folders are left out; a folder that cannot be read gives an error in its place.
 */
export async function findArticles(
  folder: string,
  extensions: readonly string[],
): Promise<(string | InputError)[]> {
  const prefix = /[\\/]$/.test(folder) ? folder : `${folder}/`;
  const entries = await readdir(folder, { withFileTypes: true }).catch((thrown) =>
    thrownError(folder, thrown),
  );
  if (!Array.isArray(entries)) return [entries];
  const found: (string | InputError)[] = [];
  for (const entry of entries.sort(byName)) {
    const file = prefix + entry.name;
    if (isLeftOut(entry.name)) continue;
    if (entry.isDirectory()) found.push(...(await findArticles(file, extensions)));
    else if (hasEnding(entry.name, extensions) && (await isFile(entry, file))) found.push(file);
  }
  return found;
}

function isLeftOut(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** Whether it can be read as a file; a link is judged by what it leads to. */
async function isFile(entry: Dirent, file: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  const target = await stat(file).catch(() => undefined);
  return target?.isFile() ?? false;
}

/** By code units, so that the order is the same on every machine. */
function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}
