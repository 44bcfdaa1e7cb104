import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';
import { expect, it } from 'vitest';
import { createLinker, type Exports } from '../../src/start/linker.js';
import { folderWith } from '../read/folder.js';

const compile = (filename: string, script: string) => new Script(script, { filename });

/** The files of the program, from the project's root. */
const files = fs.readdirSync('dist/chunks').map((name) => `dist/chunks/${name}`);

/** What Node itself says of these files as modules: the kinds of their exports, and which are others when an article is analysed. */
const NODE = `
const files = JSON.parse(process.argv[1]);
const modules = await Promise.all(files.map((file) => import(process.cwd() + '/' + file)));
const kinds = modules.map((module) => Object.keys(module).sort().map((name) => [name, typeof module[name]]));
const before = modules.map((module) => ({ ...module }));
const { analyze } = await import(process.cwd() + '/dist/index.js');
analyze('The pier is open, said Ada Brook, the harbour master of Tollan. “It is late,” she said.');
const changed = modules.map((module, i) => Object.keys(module).filter((name) => module[name] !== before[i][name]));
console.log(JSON.stringify({ kinds, changed }));`;

function asModules(): { kinds: string[][][]; changed: string[][] } {
  const args = ['--input-type=module', '--eval', NODE, JSON.stringify(files)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

it('every file of the program exports what Node finds in it as a module, and nothing that changes', () => {
  const { kinds, changed } = asModules();
  const link = createLinker(path.resolve('dist'), compile);
  files.forEach((file, i) => {
    const exports = link(path.resolve(file));
    expect(
      Object.keys(exports)
        .sort()
        .map((name) => [name, typeof exports[name]]),
      file,
    ).toEqual(kinds[i]);
    expect(changed[i], file).toEqual([]);
  });
});

it('runs each file once, and those that are named when they are called for', async () => {
  const folder = folderWith({
    'a.js': 'import{b}from"./b.js";var a={b},c=()=>import("./c/c.js");export{a,c};',
    'b.js': 'var b={};export{b};',
    'c/c.js':
      'import{b}from"../b.js";import data from"#models/d.json";import{sep}from"path";var x=import("node:path");export{b,data,sep,x};',
    'models/d.js': 'const model=[1];export{model as default};',
  });
  const link = createLinker(folder, compile);
  const { a, c } = link(path.join(folder, 'a.js')) as { a: { b: object }; c: () => Promise<Exports> };
  const loaded = await c();
  expect(loaded.b).toBe(a.b);
  expect(loaded.data).toEqual([1]);
  expect(loaded.sep).toBe(path.sep);
  expect(await loaded.x).toHaveProperty('join');
});
