import { describe, expect, it } from 'vitest';
import type { InputArticle, InputError } from '../../src/read/input.js';
import { ndjsonFormat } from '../../src/read/ndjson.js';
import { collect } from './collect.js';

async function read(content: string | Uint8Array, maxBytes = 1000): Promise<(InputArticle | InputError)[]> {
  const chunks = (async function* () {
    if (content.length > 0) yield Buffer.from(content);
  })();
  return collect(ndjsonFormat.read({ id: 'feed', path: null, chunks }, maxBytes));
}

describe('NDJSON', () => {
  it('gives an article a line, with its place and the unknown fields', async () => {
    expect(await read('{"id":"a","text":"Rain.","url":"u"}\n{"text":"Sun."}\n')).toEqual([
      { id: 'a', text: 'Rain.', warnings: [], meta: { url: 'u' }, record: { file: 'feed', line: 1 } },
      { id: 'feed:2', text: 'Sun.', warnings: [], record: { file: 'feed', line: 2 } },
    ]);
  });

  it('tolerates a byte order mark, CRLF, blank lines and no line end at the end', async () => {
    const inputs = await read('\uFEFF{"id":"a","text":"Rain."}\r\n\r\n  \n{"id":"b","text":"Sun."}');
    expect(inputs).toMatchObject([{ id: 'a' }, { id: 'b', record: { line: 4 } }]);
  });

  it('reads UTF-16, as some shells write it', async () => {
    const inputs = await read(
      Buffer.from('\uFEFF{"id":"a","text":"“Rain”"}\n{"id":"b","text":"Sun"}\n', 'utf16le'),
    );
    expect(inputs).toMatchObject([
      { id: 'a', text: '“Rain”' },
      { id: 'b', text: 'Sun' },
    ]);
  });

  it('puts an error in the place of a bad record and goes on', async () => {
    const inputs = await read(
      [
        '{"id":"a","text":"Rain.',
        '{"id":"b","text":" "}',
        '{"id":"c","url":"u"}',
        '{"id":"d","text":"Sun."}',
      ].join('\n'),
    );
    expect(inputs).toMatchObject([
      { id: 'feed:1', code: 'invalid-record', record: { line: 1 } },
      { id: 'b', code: 'blank', record: { line: 2 } },
      { id: 'c', code: 'invalid-record', meta: { url: 'u' } },
      { id: 'd', text: 'Sun.' },
    ]);
  });

  it.each([
    ['{"text":', 'feed:1'],
    ['{"id":"a","text":', 'a'],
    [' { "id" : "say \\"a\\"", "text":', 'say "a"'],
    ['{"id":12,"text":', '12'],
    ['{"id":12.5,"text":', 'feed:1'],
    ['{"url":"u","id":"a","text":', 'feed:1'],
  ])('refuses a line over the limit, which begins with %s, as %s, and goes on', async (start, id) => {
    const inputs = await read(`${start}"${'x'.repeat(100)}"}\n{"id":"b","text":"Sun."}`, 50);
    expect(inputs).toMatchObject([{ id, code: 'too-large' }, { id: 'b' }]);
  });

  it('says how the bytes of a record were decoded', async () => {
    const inputs = await read(Buffer.from('{"id":"a","text":"Café"}', 'latin1'));
    expect(inputs).toMatchObject([{ text: 'Café', warnings: [{ code: 'decoded-windows-1252' }] }]);
  });

  it.each([
    ['empty', ''],
    ['blank', '\n \r\n'],
    ['binary-file', '\x89PNG\r\n\x1a\n\0\0'],
  ])('gives one error for a file that is %s', async (code, content) => {
    const inputs = await read(Buffer.from(content, 'latin1'));
    expect(inputs).toMatchObject([{ id: 'feed', code }]);
    expect(inputs[0]).not.toHaveProperty('record');
  });
});
