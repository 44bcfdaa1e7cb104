import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { read, readStdin } from './collect.js';

const WORDS = 'The lift bridge at Tollan opened an hour late on Monday, the harbour office said.';
const HTML = `<html><title>Bridge opens late</title><body><article><p>${WORDS}</p><p>${WORDS}</p></article></body></html>`;
const TEXT = `Bridge opens late\n\n${WORDS}\n\n${WORDS}`;

/** One record of a web archive. */
function record(type: string, url: string, body: string | Buffer, headers: string[] = []): Buffer {
  const bytes = Buffer.from(body);
  const head = [
    'WARC/1.1',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    'WARC-Date: 2031-03-01T09:00:00Z',
    `Content-Length: ${bytes.length}`,
    ...headers,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), bytes, Buffer.from('\r\n\r\n')]);
}

/** The record of a page that was fetched. */
function response(url: string, body: string | Buffer, headers: string[] = [], status = '200 OK'): Buffer {
  const head = [`HTTP/1.1 ${status}`, 'Content-Type: text/html; charset=utf-8', ...headers].join('\r\n');
  return record('response', url, Buffer.concat([Buffer.from(`${head}\r\n\r\n`), Buffer.from(body)]));
}

const PICTURE = record(
  'response',
  'https://a.example/p.png',
  `HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n${'\0'.repeat(9000)}`,
);

describe('a web archive', () => {
  const archive = Buffer.concat([
    record('warcinfo', 'about:', 'software: hand\r\n'),
    record('request', 'https://a.example/1', 'GET /1 HTTP/1.1\r\nHost: a.example\r\n\r\n'),
    response('https://a.example/1', HTML),
    PICTURE,
    response('https://a.example/2', HTML, [], '404 Not Found'),
    record('conversion', 'https://a.example/3', WORDS, ['Content-Type: text/plain']),
  ]);

  it('has one article a page, with its address and its place', async () => {
    const articles = [
      {
        id: 'https://a.example/1',
        text: TEXT,
        record: { file: 'a.warc', line: 3 },
        meta: { fetched: '2031-03-01T09:00:00Z' },
        publication: { url: 'https://a.example/1', site: null },
      },
      { id: 'https://a.example/3', text: WORDS, record: { file: 'a.warc', line: 6 } },
    ];
    expect(await read('a.warc', archive)).toMatchObject(articles);
  });

  it('is known by its first line, packed or not', async () => {
    for (const bytes of [archive, gzipSync(archive)])
      expect(await readStdin([bytes])).toMatchObject([{ text: TEXT }, { text: WORDS }]);
  });

  it('may be packed record by record', async () => {
    const packed = Buffer.concat([
      gzipSync(response('https://a.example/1', HTML)),
      gzipSync(PICTURE),
      gzipSync(response('https://a.example/2', HTML)),
    ]);
    expect((await read('a.warc.gz', packed)).map(({ id }) => id)).toEqual([
      'https://a.example/1',
      'https://a.example/2',
    ]);
  });

  const chunked = Buffer.from(
    `5\r\n${HTML.slice(0, 5)}\r\n${(HTML.length - 5).toString(16)}\r\n${HTML.slice(5)}\r\n0\r\n\r\n`,
  );
  it.each([
    ['gzip', ['Content-Encoding: gzip'], gzipSync(HTML)],
    ['brotli', ['Content-Encoding: br'], brotliCompressSync(HTML)],
    ['deflate', ['Content-Encoding: deflate'], deflateSync(HTML)],
    ['deflate without its header', ['Content-Encoding: deflate'], deflateRawSync(HTML)],
    ['chunks', ['Transfer-Encoding: chunked'], chunked],
    ['a header for packing that was undone', ['Content-Encoding: gzip'], Buffer.from(HTML)],
  ])('unpacks pages that were sent with %s', async (_, headers, body) => {
    expect(await read('a.warc', response('https://a.example/1', body, headers))).toMatchObject([
      { text: TEXT },
    ]);
  });

  it.each([
    ['damaged', 'damaged-data', response('u:1', gzipSync(HTML).subarray(0, 40), ['Content-Encoding: gzip'])],
    ['packed with something new', 'unknown-coding', response('u:1', HTML, ['Content-Encoding: zzz'])],
    ['empty', 'empty', response('u:1', '')],
    ['without text', 'no-text', response('u:1', '<html><body></body></html>')],
    ['too large', 'too-large', response('u:1', 'x'.repeat(2000))],
    [
      'too large when unpacked',
      'too-large',
      response('u:1', gzipSync('x'.repeat(2000)), ['Content-Encoding: gzip']),
    ],
  ])('goes on after a page that is %s', async (_, code, bad) => {
    const found = await read('a.warc', Buffer.concat([bad, response('https://a.example/2', HTML)]));
    expect(found).toMatchObject([
      { id: 'u:1', code, record: { file: 'a.warc', line: 1 } },
      { id: 'https://a.example/2', text: TEXT },
    ]);
  });

  it.each([
    ['in a page', archive.indexOf(WORDS) + 20, 1],
    ['in a picture', archive.indexOf('\0') + 100, 1],
    ['in the head of a record', archive.indexOf('WARC-Date', archive.indexOf('/2')), 1],
  ])('gives what came before where it is cut off %s', async (_, end, articles) => {
    const found = await read('a.warc', archive.subarray(0, end));
    expect(found).toHaveLength(articles + 1);
    expect(found.at(-1)).toMatchObject({ id: 'a.warc', code: 'damaged-archive' });
  });

  it.each([
    ['something else', 'damaged-archive', 'Rain fell.\nSun shone.\n'],
    [
      'an archive with something else in it',
      'damaged-archive',
      Buffer.concat([PICTURE, Buffer.from('Rain\r\nfell.\r\n\r\n')]),
    ],
    ['an archive without pages', 'no-pages', PICTURE],
    ['an empty file', 'empty', ''],
  ])('is an error: %s', async (_, code, content) => {
    expect(await read('a.warc', content)).toMatchObject([{ id: 'a.warc', code }]);
  });
});
