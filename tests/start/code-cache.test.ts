import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCodeCache } from '../../src/start/code-cache.js';
import { folderWith } from '../read/folder.js';

/** A script as large as those of the program that are kept, with a function of some name. */
const scriptWith = (name: string) =>
  `(function(){function ${name}(){return "${name}"}${`var a=${name}();`.repeat(40_000)};return ${name}})`;

const SCRIPT = scriptWith('lind');

/** What a run compiles and what it gives back, and whether what was kept in the folder could be used. */
function runIn(folder: string, script = SCRIPT) {
  const cache = openCodeCache(folder);
  const compiled = cache.compile('/dist/a.js', script);
  const said = compiled.runInThisContext()()();
  cache.keep();
  return { said, usedKept: compiled.cachedDataRejected === false };
}

const kept = (folder: string) => (fs.existsSync(folder) ? fs.readdirSync(folder) : []);

describe('code that is kept', () => {
  it('is used by the next run', () => {
    const folder = path.join(folderWith({}), 'compiled', 'v1');
    expect(runIn(folder)).toEqual({ said: 'lind', usedKept: false });
    expect(kept(folder)).toEqual(['a.js.bin']);
    expect(runIn(folder)).toEqual({ said: 'lind', usedKept: true });
  });

  it.each<[string, (code: Buffer) => Buffer]>([
    ['is empty', () => Buffer.alloc(0)],
    ['is short', (code) => code.subarray(0, 3)],
    ['ends early', (code) => code.subarray(0, code.length / 2)],
    ['has zeros', (code) => Buffer.concat([code.subarray(0, 4096), Buffer.alloc(code.length - 4096)])],
    ['differs in a byte', (code) => Buffer.from(code.map((byte, i) => (i === 5000 ? byte ^ 1 : byte)))],
  ])('is replaced when it %s', (_, damage) => {
    const folder = folderWith({});
    runIn(folder);
    const file = path.join(folder, 'a.js.bin');
    fs.writeFileSync(file, damage(fs.readFileSync(file)));
    expect(runIn(folder)).toEqual({ said: 'lind', usedKept: false });
    expect(runIn(folder).usedKept).toBe(true);
  });

  it('is not used for another script, even of the same length', () => {
    const folder = folderWith({});
    runIn(folder);
    expect(runIn(folder, scriptWith('berg'))).toEqual({ said: 'berg', usedKept: false });
  });
});

describe('nothing is kept', () => {
  it.each([
    ['of a small script', '(()=>()=>"small")'],
    ['of a run that loads little', `(()=>{${'var a=1;'.repeat(2000)}return()=>"little"})`],
  ])('%s', (_, script) => {
    const folder = path.join(folderWith({}), 'compiled');
    runIn(folder, script);
    expect(kept(folder)).toEqual([]);
  });

  it('where nothing can be written, and the run is as good', () => {
    const folder = path.join(folderWith({ file: '' }), 'file', 'compiled');
    expect(runIn(folder)).toEqual({ said: 'lind', usedKept: false });
    expect(runIn(folder)).toEqual({ said: 'lind', usedKept: false });
  });
});
