import { describe, expect, it } from 'vitest';
import { read, readStdin } from './collect.js';

const WORDS = '“The lift bridge at Tollan opened an hour late,” said Ada Quill of the harbour office.';
const HTML = `<html><head><title>Bridge opens late</title></head><body><article><p>${WORDS}</p><p>${WORDS}</p></article></body></html>`;
const TEXT = `Bridge opens late\n\n${WORDS}\n\n${WORDS}`;

const quotedPrintable = (text: string): string =>
  Buffer.from(text)
    .toString('latin1')
    .replace(/[=\x80-\xff]/g, (byte) => `=${byte.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/(?<=^.{60,}?) (?=.)/gm, ' =\r\n');
const base64 = (text: string): string => Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n');

/** A page as a browser saves it, with a frame that is a page too. */
function saved(encoding: string, page: string): string {
  const part = (head: string, body: string) =>
    `--line--\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: ${head}\r\n\r\n${body}\r\n`;
  return [
    'From: <Saved by Blink>\r\nSubject: Bridge\r\nMIME-Version: 1.0\r\n',
    'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="line--"\r\n\r\n',
    part(encoding, page),
    part('7bit', '<p>A frame with an offer that nobody asked for and everybody gets.</p>'),
    '--line----\r\n',
  ].join('');
}

const OPTIONS = { maxBytes: 10_000 };

describe('a page saved as MHTML', () => {
  it.each([
    ['quoted-printable', saved('quoted-printable', quotedPrintable(HTML))],
    ['base64', saved('base64', base64(HTML))],
  ])('is read without its frames, from %s', async (_, file) => {
    expect(await read('a.mhtml', file, OPTIONS)).toMatchObject([{ id: 'a.mhtml', text: TEXT, warnings: [] }]);
    expect(await readStdin([file], OPTIONS)).toMatchObject([{ text: TEXT }]);
  });

  it('has the address that it was saved from, unless the page gives its own', async () => {
    const file = saved('8bit', HTML).replace(
      'MIME',
      'Snapshot-Content-Location: https://post.example/1\r\nMIME',
    );
    expect(await read('a.mhtml', file, OPTIONS)).toMatchObject([
      { publication: { url: 'https://post.example/1' } },
    ]);
    const own = file.replace('<title>', '<link rel="canonical" href="https://post.example/2"><title>');
    expect(await read('a.mhtml', own, OPTIONS)).toMatchObject([
      { publication: { url: 'https://post.example/2' } },
    ]);
  });

  it('is read as far as it goes where it is cut off', async () => {
    const file = saved('8bit', HTML);
    const cut = file.slice(0, file.lastIndexOf('said Ada'));
    expect(await read('a.mht', cut, OPTIONS)).toMatchObject([
      { text: expect.stringContaining('lift bridge') },
    ]);
  });

  it.each([
    ['something else', 'no-page', 'Rain fell.\n'],
    [
      'no page in it',
      'no-page',
      'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="a"\r\n\r\n--a--\r\n',
    ],
    ['nothing in it', 'empty', ''],
    ['too much in it', 'too-large', saved('base64', base64(HTML.repeat(50)))],
  ])('is an error where it has %s', async (_, code, file) => {
    expect(await read('a.mhtml', file, OPTIONS)).toMatchObject([{ id: 'a.mhtml', code }]);
  });
});
