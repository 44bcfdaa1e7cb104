import fs from 'node:fs';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readInputs } from '../../src/read/inputs.js';
import { collect, DEFAULTS, read, readStdin } from './collect.js';
import { folderWith } from './folder.js';

describe('readInputs', () => {
  it('reads a text as it is, CRLF included', async () => {
    expect(await read('a.txt', 'Rain.\r\nSun.')).toEqual([
      { id: 'a.txt', text: 'Rain.\r\nSun.', warnings: [] },
    ]);
  });

  it('reads a text that looks like records as a text where its name says so', async () => {
    expect(await read('a.txt', '{"text":"Rain."}')).toMatchObject([{ text: '{"text":"Rain."}' }]);
    expect(await read('a.ndjson', 'Rain.', { format: 'text' })).toMatchObject([{ text: 'Rain.' }]);
  });

  it('reads a page with its layout', async () => {
    const page = '<!doctype html><title>T</title><p>Rain fell on the town all day.</p>';
    expect(await read('a.html', page)).toMatchObject([
      { id: 'a.html', layout: { blocks: expect.any(Array) } },
    ]);
    expect(await readStdin([page])).toMatchObject([{ id: '-', layout: expect.any(Object) }]);
  });

  it('tells records on standard input by the first line, however the bytes are cut up', async () => {
    expect(await readStdin(['\n{"id":', '"a","text":"R', 'ain."}\n{"id":"b","text":"Sun."}'])).toMatchObject([
      { id: 'a', text: 'Rain.', record: { file: '-', line: 2 } },
      { id: 'b', text: 'Sun.', record: { file: '-', line: 3 } },
    ]);
  });

  it('reads anything else on standard input as one text', async () => {
    expect(await readStdin(['\n', 'Rain ', 'fell.\nSun.'])).toMatchObject([
      { id: '-', text: '\nRain fell.\nSun.' },
    ]);
  });

  it.each([
    ['empty', ''],
    ['blank', ' \r\n\t\n'],
    ['blank', '\uFEFF\n'],
    ['binary-file', '%PDF-1.7'],
    ['too-large', 'x'.repeat(1001)],
  ])('gives the error %s for a text, a file of unknown kind and standard input', async (code, content) => {
    expect(await read('a.txt', content)).toMatchObject([{ id: 'a.txt', code }]);
    expect(await read('a', content)).toMatchObject([{ id: 'a', code }]);
    expect(await readStdin([content])).toMatchObject([{ id: '-', code }]);
  });

  it('takes an article of just the limit', async () => {
    expect(await read('a.txt', 'x'.repeat(1000))).toMatchObject([{ text: 'x'.repeat(1000) }]);
  });

  it('stops reading standard input where the article gets too large', async () => {
    let pulled = 0;
    const stdin = Readable.from(
      (function* () {
        for (; pulled < 1000; pulled++) yield Buffer.alloc(100, 'x');
      })(),
    );
    const inputs = readInputs([{ id: '-', path: null }], { ...DEFAULTS, stdin });
    expect(await collect(inputs)).toMatchObject([{ code: 'too-large' }]);
    expect(pulled).toBeLessThan(100);
  });

  it('passes errors on in their place, and goes on after a file that is gone', async () => {
    const folder = folderWith({ 'b.txt': 'Sun.' });
    const sources = [
      { id: 'x', code: 'no-such-file', message: 'No.' },
      { id: 'gone', path: `${folder}/gone.txt` },
      { id: 'b', path: `${folder}/b.txt` },
    ];
    const codes = (await collect(readInputs(sources, DEFAULTS))).map((input) =>
      'code' in input ? input.code : input.text,
    );
    expect(codes).toEqual(['no-such-file', 'unreadable', 'Sun.']);
  });

  it.skipIf(process.getuid?.() === 0)('says that a file may not be read', async () => {
    const path = `${folderWith({ 'a.txt': 'Rain.' })}/a.txt`;
    fs.chmodSync(path, 0);
    const inputs = await collect(readInputs([{ id: 'a', path }], DEFAULTS));
    expect(inputs).toMatchObject([{ code: 'unreadable', message: expect.stringContaining('permission') }]);
  });
});
