import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/read/decode.js';

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

const SENTENCE = 'The ferry to Skarvøy was late, “again”.\r\n';

describe('decode', () => {
  it.each([
    ['UTF-8', bytes(SENTENCE), SENTENCE, []],
    ['UTF-8 with a byte order mark', bytes([0xef, 0xbb, 0xbf], SENTENCE), SENTENCE, []],
    ['UTF-16LE with a byte order mark', Buffer.from(`\uFEFF${SENTENCE}`, 'utf16le'), SENTENCE, []],
    ['UTF-16BE with a byte order mark', utf16be(`\uFEFF${SENTENCE}`), SENTENCE, []],
    ['UTF-16LE told by its zeros', Buffer.from(SENTENCE, 'utf16le'), SENTENCE, []],
    ['UTF-16BE told by its zeros', utf16be(SENTENCE), SENTENCE, []],
    ['a lone surrogate in UTF-16', Buffer.from('\uFEFFBad \ud800 one.', 'utf16le'), 'Bad \ud800 one.', []],
    [
      'UTF-16 with half a code unit at the end',
      bytes([0xff, 0xfe, 0x48, 0, 0x69, 0, 0x21]),
      'Hi\uFFFD',
      ['truncated-utf16'],
    ],
    ['Latin-1', bytes('Caf', [0xe9], ' owners'), 'Café owners', ['decoded-windows-1252']],
    [
      'the encoding that a page declares',
      bytes('<meta charset="windows-1251"><p>', [0xcc, 0xe8, 0xf0], '</p>'),
      '<meta charset="windows-1251"><p>Мир</p>',
      [],
    ],
    [
      'the encoding of its content type',
      bytes('<META http-equiv=Content-Type content="text/html; charset=ISO-8859-1">Caf', [0xe9], 's'),
      '<META http-equiv=Content-Type content="text/html; charset=ISO-8859-1">Cafés',
      [],
    ],
    [
      'a page that declares no encoding that is known',
      bytes('<meta charset="x-none">Caf', [0xe9], 's'),
      '<meta charset="x-none">Cafés',
      ['decoded-windows-1252'],
    ],
    [
      'UTF-8 that declares something else',
      bytes('<meta charset="iso-8859-1">Café'),
      '<meta charset="iso-8859-1">Café',
      [],
    ],
    [
      'Windows-1252, its undefined bytes kept',
      bytes([0x93], 'No', [0x94], ' ', [0x80], '5 to Mr. ', [0x8a], 'imun ', [0x81]),
      '“No” €5 to Mr. Šimun \x81',
      ['decoded-windows-1252'],
    ],
    ['a sequence cut off after one of two bytes', bytes('Caf', [0xc3]), 'Caf\uFFFD', ['truncated-utf8']],
    [
      'a sequence cut off after two of three bytes',
      bytes('“No', [0xe2, 0x80]),
      '“No\uFFFD',
      ['truncated-utf8'],
    ],
    [
      'a sequence cut off after three of four bytes',
      bytes('ok ', [0xf0, 0x9f, 0x98]),
      'ok \uFFFD',
      ['truncated-utf8'],
    ],
    ['broken bytes among UTF-8', bytes('“No”', [0xe9], ' é'), '“No”\uFFFD é', ['invalid-utf8']],
    [
      'a broken byte after a UTF-8 mark',
      bytes([0xef, 0xbb, 0xbf], 'a', [0xe9], 'b'),
      'a\uFFFDb',
      ['invalid-utf8'],
    ],
    [
      'an encoded lone surrogate',
      bytes('a', [0xed, 0xa0, 0x80], 'b'),
      'a\uFFFD\uFFFD\uFFFDb',
      ['invalid-utf8'],
    ],
    [
      'a few NULs in a text',
      bytes('The mayor\0 spoke for an hour.\0'),
      'The mayor\0 spoke for an hour.\0',
      [],
    ],
    ['nothing', bytes(), '', []],
  ])('reads %s', (_, input, text, codes) => {
    const decoded = decode(input);
    expect(decoded).toMatchObject({ text });
    expect('warnings' in decoded && decoded.warnings.map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ['a PDF', bytes('%PDF-1.7\n…'), 'a PDF document'],
    ['a PNG', bytes([0x89], 'PNG\r\n\x1a\n'), 'a PNG image'],
    ['a ZIP', bytes('PK\x03\x04…'), 'a ZIP archive or an office document'],
    ['a gzip', bytes([0x1f, 0x8b, 8, 0]), 'a gzip archive'],
    [
      'a tar of articles',
      bytes('a.txt'.padEnd(257, '\0'), 'ustar', 'An article. '.repeat(900)),
      'a tar archive',
    ],
    ['zeros', Buffer.alloc(1000), 'a binary file'],
    [
      'bytes of every value',
      Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 97) % 256)),
      'a binary file',
    ],
  ])('tells %s from text', (_, input, binary) => {
    expect(decode(input)).toEqual({ binary });
  });

  it('gives back what was encoded as UTF-8, without the mark', () => {
    const prose = fc.string({ unit: 'grapheme' }).filter((text) => !text.startsWith('\uFEFF'));
    fc.assert(
      fc.property(prose, fc.boolean(), (text, mark) => {
        const input = Buffer.from(mark ? `\uFEFF${text}` : text);
        expect(decode(input)).toEqual({ text, warnings: [] });
      }),
    );
  });

  it('gives back what was encoded as UTF-16 with a mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), fc.boolean(), (text, big) => {
        const input = Buffer.from(`\uFEFF${text}`, 'utf16le');
        expect(decode(big ? input.swap16() : input)).toEqual({ text, warnings: [] });
      }),
    );
  });

  it('reads or refuses any bytes at all, and never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (input) => {
        const decoded = decode(input);
        expect('text' in decoded ? typeof decoded.text : decoded.binary).toBeTruthy();
      }),
    );
  });
});
