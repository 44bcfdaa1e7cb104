import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { folderWith } from '../read/folder.js';

const { modelFiles } = await import(path.resolve('scripts/model-files.mjs'));

const LETTERS = '#~]['.repeat(10_000);
const ONE = { about: 'Größe', bits: 3, inner: { seeds: LETTERS, of: [1, 'two'] }, rests: `${LETTERS}z` };
const TWO = { about: LETTERS.replaceAll('#', ' '), lines: new Array(3000).fill('a line') };

/** What Node reads of models that a program imports. */
async function modelsOf(models: Record<string, unknown>): Promise<Record<string, unknown>> {
  const folder = folderWith({
    ...Object.fromEntries(Object.entries(models).map(([name, value]) => [name, JSON.stringify(value)])),
    'main.js': Object.keys(models)
      .map((name, i) => `import m${i} from './${name}'; console.log(m${i});`)
      .join('\n'),
  });
  const to = path.join(folder, 'models');
  await build({
    entryPoints: [path.join(folder, 'main.js')],
    outdir: path.join(folder, 'out'),
    bundle: true,
    format: 'esm',
    plugins: [modelFiles(to)],
  });
  for (const [name, value] of Object.entries(models))
    expect(JSON.parse(fs.readFileSync(path.join(to, name), 'latin1'))).toEqual(value);
  const read = Object.keys(models).map(async (name) => {
    const file = path.join(to, name.replace('.json', '.js'));
    return [name, (await import(pathToFileURL(file).href)).default] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

it('Node gets texts of many letters as their codes, and all else of a model as it is', async () => {
  const codes = (text: string) => new Uint8Array(Buffer.from(text));
  expect(await modelsOf({ 'one.json': ONE, 'two.json': TWO })).toEqual({
    'one.json': { ...ONE, inner: { ...ONE.inner, seeds: codes(LETTERS) }, rests: codes(`${LETTERS}z`) },
    'two.json': TWO,
  });
});
