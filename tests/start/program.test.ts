import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { folderWith } from '../read/folder.js';

const ARTICLE = 'The pier is open, said Ada Brook, the harbour master of Tollan. “It is late,” she said.\n';

/** The built program in a folder of its own. */
function installed(): string {
  const folder = folderWith({ 'a.txt': ARTICLE });
  for (const part of ['bin', 'dist', 'package.json'])
    fs.cpSync(part, path.join(folder, part), { recursive: true });
  fs.rmSync(path.join(folder, 'dist/compiled'), { recursive: true, force: true });
  return folder;
}

function run(folder: string, args = ['--json', 'a.txt'], env: NodeJS.ProcessEnv = {}) {
  const { NODE_DISABLE_COMPILE_CACHE, NODE_OPTIONS, ...rest } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/article-analyze.js', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...rest, ...env },
  });
  return { status, stdout, stderr };
}

/** The files of compiled code, with the time at which each was written. */
const kept = (folder: string) =>
  fs.existsSync(path.join(folder, 'dist/compiled'))
    ? fs
        .readdirSync(path.join(folder, 'dist/compiled'), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.bin'))
        .map((name) => [name, fs.statSync(path.join(folder, 'dist/compiled', name)).mtimeMs])
    : [];

it('prints the same with compiled code as without, and keeps it once', () => {
  const folder = installed();
  const off = { NODE_DISABLE_COMPILE_CACHE: '1' };
  const expected = run(folder, undefined, off);
  expect(expected).toMatchObject({ status: 0, stdout: expect.stringContaining('Ada Brook'), stderr: '' });
  expect(kept(folder)).toEqual([]);
  expect(run(folder)).toEqual(expected);
  const first = kept(folder);
  expect(first.length).toBeGreaterThan(3);
  expect(run(folder)).toEqual(expected);
  expect(kept(folder)).toEqual(first);
});

it('prints the same in threads, with compiled code as without', () => {
  const folder = installed();
  const inThreads = ['--json', '--jobs', '2', 'a.txt'];
  const first = run(folder, inThreads);
  expect(run(folder)).toEqual(first);
  expect(run(folder, inThreads)).toEqual(first);
});

it('keeps nothing of a thread, even of one that ends by itself', async () => {
  const folder = installed();
  const thread = new Worker(path.join(folder, 'dist/thread.js'));
  expect(await once(thread, 'message')).toEqual(['ready']);
  thread.postMessage('__workerpool-terminate__');
  await once(thread, 'exit');
  expect(kept(folder)).toEqual([]);
});

it('keeps apart what an analysis and another command compile', () => {
  const folder = installed();
  run(folder, ['clean', 'a.txt']);
  const ofClean = kept(folder);
  expect(ofClean.length).toBeGreaterThan(3);
  run(folder);
  expect(kept(folder).length).toBeGreaterThan(ofClean.length + 3);
  expect(kept(folder)).toEqual(expect.arrayContaining(ofClean));
});

it('prints the same where compiled code cannot be written', () => {
  const folder = installed();
  const expected = run(folder);
  fs.rmSync(path.join(folder, 'dist/compiled'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'dist/compiled'), 'a file');
  expect(run(folder)).toEqual(expected);
});

it.each([['--help'], ['--version'], ['--no-such-option'], ['no-such-file.txt']])(
  'keeps nothing of %s',
  (...args) => {
    const folder = installed();
    run(folder, args);
    expect(kept(folder)).toEqual([]);
  },
);
