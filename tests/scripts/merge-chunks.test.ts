import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { folderWith } from '../read/folder.js';

const { mergeChunks } = await import(path.resolve('scripts/merge-chunks.mjs'));

const FILES = {
  'main.mjs': `import { word } from './word.mjs';
const { run } = await import('./run.mjs');
console.log(word, run(), (await import('./other.mjs')).other);`,
  'library.mjs': `import { both } from './both.mjs';
export const library = both;`,
  'run.mjs': `import { word } from './word.mjs';
import { both } from './both.mjs';
import { shared } from './shared.mjs';
export const run = () => [word, both, shared()];`,
  'other.mjs': `import { shared } from './shared.mjs';
export const other = shared();`,
  'word.mjs': `export const word = 'word';`,
  'both.mjs': `export const both = Math.max(1, 2);`,
  'shared.mjs': `import { word } from './word.mjs';
export const shared = () => word.length;`,
};

it('a merged program does what it did, in fewer files', async () => {
  const folder = path.relative('.', folderWith(FILES));
  const out = path.join(folder, 'out');
  const source = (name: string) => path.join(folder, name);
  const { metafile } = await build({
    entryPoints: [source('main.mjs'), source('library.mjs')],
    outdir: out,
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    metafile: true,
  });
  const read = () =>
    fs.readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => /js$/.test(name));
  const before = read().length;
  const said = () => execFileSync(process.execPath, [path.join(out, 'main.js')], { encoding: 'utf8' });
  const expected = said();
  await mergeChunks(metafile, {
    entries: [source('run.mjs')],
    apart: [source('main.mjs'), source('library.mjs')],
  });
  expect(said()).toBe(expected);
  expect(read().length).toBeLessThan(before);
  expect(fs.readFileSync(path.join(out, 'library.js'), 'utf8')).not.toMatch(/run-/);
});
