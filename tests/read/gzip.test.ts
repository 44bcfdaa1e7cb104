import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { read, readStdin } from './collect.js';

const RAIN = gzipSync('Rain fell on the town.');
const RECORDS = gzipSync('{"id":"a","text":"Rain."}\n{"id":"b","text":"Sun."}\n');

describe('packed input', () => {
  it('is unpacked, whatever its name', async () => {
    for (const name of ['a.txt.gz', 'a.txt', 'a'])
      expect(await read(name, RAIN)).toEqual([{ id: name, text: 'Rain fell on the town.', warnings: [] }]);
  });

  it('has the format that stands before ".gz", or that its content tells', async () => {
    for (const name of ['a.ndjson.gz', 'a.gz'])
      expect(await read(name, RECORDS)).toMatchObject([{ id: 'a' }, { id: 'b' }]);
  });

  it('may come in single bytes, and in several members', async () => {
    const bytes = Buffer.concat([RAIN, gzipSync(' Sun.')]);
    expect(await readStdin([...bytes].map((byte) => Buffer.from([byte])))).toMatchObject([
      { text: 'Rain fell on the town. Sun.' },
    ]);
  });

  it.each([
    ['cut off', RAIN.subarray(0, 20)],
    ['damaged', Buffer.concat([RAIN.subarray(0, 12), Buffer.alloc(20, 7)])],
    ['a header alone', RAIN.subarray(0, 4)],
  ])('is an error where it is %s', async (_, bytes) => {
    expect(await read('a.txt.gz', bytes)).toMatchObject([{ id: 'a.txt.gz', code: 'damaged-data' }]);
  });

  it('gives the records before the damage', async () => {
    const many = gzipSync(
      Array.from({ length: 5000 }, (_, i) => `{"id":"r${i}","text":"Rain ${i * i}."}`).join('\n'),
    );
    const found = await read('a.ndjson.gz', many.subarray(0, many.length - 200));
    expect(found.length).toBeGreaterThan(1000);
    expect(found[0]).toMatchObject({ id: 'r0' });
    expect(found.at(-1)).toMatchObject({ id: 'a.ndjson.gz', code: 'damaged-data' });
  });

  it('is held to the limit as it is unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(10_000_000, 'x'));
    expect(await read('a.txt.gz', bomb)).toMatchObject([{ code: 'too-large' }]);
  });

  it('is empty where it has nothing in it', async () => {
    expect(await read('a.txt.gz', gzipSync(''))).toMatchObject([{ code: 'empty' }]);
  });

  it('is not unpacked twice', async () => {
    expect(await read('a.txt.gz', gzipSync(RAIN))).toMatchObject([
      { code: 'binary-file', message: expect.stringContaining('a gzip archive') },
    ]);
  });
});
