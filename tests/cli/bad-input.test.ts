import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../read/folder.js';
import { records, run } from './command.js';

const GOOD = 'The lift bridge at Tollan opened an hour late on Monday, the harbour office said.\n';

const BAD_FILES = {
  'no such file': ['gone.txt', {}, 'no-such-file', 'There is no such file.'],
  'a folder without articles': [
    'photos',
    { 'photos/a.jpg': 'x' },
    'no-articles',
    'The folder has no articles',
  ],
  'a pattern without matches': ['*.doc', {}, 'no-match', 'No file matches this pattern.'],
  'an empty file': ['a.txt', { 'a.txt': '' }, 'empty', 'The input is empty.'],
  'blank lines only': ['a.txt', { 'a.txt': '\n  \r\n\t\n' }, 'blank', 'The input has only blank lines.'],
  'a binary file': [
    'a.txt',
    { 'a.txt': Buffer.alloc(5000, '\x01\x00\xfe') },
    'binary-file',
    'This is a binary file',
  ],
  'a PDF': ['a.pdf', { 'a.pdf': '%PDF-1.7\n' }, 'binary-file', 'This is a PDF document, not an article'],
  'an empty NDJSON file': ['a.ndjson', { 'a.ndjson': '' }, 'empty', 'The input is empty.'],
} satisfies Record<
  string,
  [arg: string, files: Record<string, string | Buffer>, code: string, sentence: string]
>;

describe('an input that cannot be read', () => {
  it.each(Object.entries(BAD_FILES).map(([name, bad]) => [name, ...bad] as const))(
    '%s: a sentence, an error record in its place, status 2, and the others are analysed',
    (_, arg, files, code, sentence) => {
      const cwd = folderWith({ ...files, 'first.text': GOOD, 'last.text': GOOD });
      const { status, stdout, stderr } = run(['-f', 'ndjson', 'first.text', arg, 'last.text'], { cwd });
      expect(stderr).toMatch(/^article-analyze: .+\n$/);
      expect(stderr).toContain(`article-analyze: ${arg}: ${sentence}`);
      expect(records(stdout)).toMatchObject([
        { id: 'first.text', blocks: [{}] },
        { schemaVersion: 1, id: arg, error: { code, message: expect.stringContaining(sentence) } },
        { id: 'last.text', blocks: [{}] },
      ]);
      expect(status).toBe(2);
    },
  );

  it.each([
    ['empty', ''],
    ['blank', '\n\n'],
    ['binary-file', '\x7fELF\x02'],
  ])('standard input that is %s is named as such', (code, input) => {
    const { status, stdout, stderr } = run(['-f', 'ndjson'], { input });
    expect(stderr).toMatch(/^article-analyze: standard input: .+\n$/);
    expect(records(stdout)).toMatchObject([{ id: '-', error: { code } }]);
    expect(status).toBe(2);
  });

  it('a file of 50 MB is refused without being read', () => {
    const cwd = folderWith({ 'big.txt': '' });
    fs.truncateSync(`${cwd}/big.txt`, 50_000_000);
    const { status, stdout, stderr } = run(['-f', 'ndjson', 'big.txt'], { cwd });
    expect(stderr).toBe(
      'article-analyze: big.txt: The article is larger than 8 MiB: split it, or raise the limit with --max-bytes.\n',
    );
    expect(records(stdout)).toMatchObject([{ id: 'big.txt', error: { code: 'too-large' } }]);
    expect(status).toBe(2);
  });

  it('50 MB on standard input are refused', () => {
    const { status, stdout } = run(['-f', 'ndjson'], { input: Buffer.alloc(50_000_000, 'Rain. ') });
    expect(records(stdout)).toMatchObject([{ id: '-', error: { code: 'too-large' } }]);
    expect(status).toBe(2);
  });

  it('--max-bytes sets the limit', () => {
    expect(run(['--max-bytes', '9'], { input: 'Rain fell.' }).stderr).toContain('larger than 9 bytes');
    expect(run(['--max-bytes', '10'], { input: 'Rain fell.' }).status).toBe(0);
  });
});

describe('an input with oddities', () => {
  it.each([
    ['NUL bytes', Buffer.from(GOOD.replaceAll('.', '.\0')), []],
    ['no quotes or names', Buffer.from('it rained all day and the road was wet\n'), []],
    ['a truncated UTF-8 sequence', Buffer.from(`${GOOD}“`).subarray(0, -1), ['truncated-utf8']],
    [
      'bytes of Windows-1252',
      Buffer.from('The caf\xe9 at Tollan is closed today.', 'latin1'),
      ['decoded-windows-1252'],
    ],
    ['an encoded lone surrogate', Buffer.from('Tollan \xed\xa0\x80 bridge', 'latin1'), ['invalid-utf8']],
  ])('%s is analysed, with a warning where something was lost', (_, input, codes) => {
    const { status, stdout, stderr } = run(['--json'], { input });
    const { blocks, warnings } = JSON.parse(stdout);
    const ours = warnings
      .map(({ code }: { code: string }) => code)
      .filter((code: string) => /utf|1252/.test(code));
    expect(blocks).not.toEqual([]);
    expect(ours).toEqual(codes);
    expect(stderr.split('\n')).toHaveLength(warnings.length + 1);
    expect(status).toBe(0);
  });

  it('a line of 2 MB is analysed', () => {
    const input = GOOD.trim().concat(' ').repeat(25_000);
    const { status, stdout } = run(['--json'], { input });
    const { blocks } = JSON.parse(stdout);
    expect(blocks).toMatchObject([{ start: 0 }]);
    expect(status).toBe(0);
  }, 300_000);

  it('--quiet keeps warnings back, but not errors', () => {
    const cwd = folderWith({ 'a.txt': Buffer.from('Caf\xe9', 'latin1') });
    expect(run(['--quiet', 'a.txt'], { cwd })).toMatchObject({ status: 0, stderr: '' });
    expect(run(['--quiet', 'gone.txt'], { cwd }).stderr).not.toBe('');
  });
});

describe('NDJSON records', () => {
  const feed = (...lines: string[]) =>
    run(['-f', 'ndjson', '--input-format', 'ndjson'], { input: lines.join('\n') });

  it('a bad one is reported in its place, and the status is 0 as others were analysed', () => {
    const { status, stdout, stderr } = feed(
      '{"id":"a","text":"Rain.","url":"u"}',
      '{"id":"b","te',
      '{"id":"c","text":"Sun."}',
    );
    expect(records(stdout)).toMatchObject([
      { id: 'a', blocks: [{}], meta: { url: 'u' } },
      { id: '-:2', error: { code: 'invalid-record' } },
      { id: 'c', blocks: [{}] },
    ]);
    expect(stderr).toMatch(/^article-analyze: standard input:2: The line is not valid JSON.+\n$/);
    expect(status).toBe(0);
  });

  it('the status is 2 where none could be analysed, unless the command was told that it filters records', () => {
    const input = '{"id":"a"}\n[]\n';
    expect(run(['-f', 'ndjson'], { input }).status).toBe(2);
    expect(run(['-f', 'ndjson', '--input-format', 'ndjson'], { input }).status).toBe(0);
  });

  it.each([
    ['ndjson', '', ''],
    ['ndjson', '\n\n', ''],
    ['json', '', '[\n]\n'],
  ])('a filter makes an empty report, as %s, of an input without any (%j)', (format, input, report) => {
    const ran = run(['-f', format, '--input-format', 'ndjson'], { input });
    expect(ran).toEqual({ status: 0, stdout: report, stderr: '' });
  });

  it('a filter leaves an empty file where there is none to report', () => {
    const cwd = folderWith({ 'in.ndjson': '', 'out.ndjson': 'old' });
    expect(
      run(['-f', 'ndjson', '--input-format', 'ndjson', '-o', 'out.ndjson', 'in.ndjson'], { cwd }).status,
    ).toBe(0);
    expect(fs.readFileSync(`${cwd}/out.ndjson`, 'utf8')).toBe('');
  });

  it('a lone surrogate in a text comes out as it went in', () => {
    const { status, stdout } = run(['-f', 'ndjson', '--include-text'], {
      input: '{"id":"a","text":"Rain \\ud800 fell."}',
    });
    expect(records(stdout)).toMatchObject([{ text: 'Rain \ud800 fell.' }]);
    expect(status).toBe(0);
  });

  it('an id cannot put escape sequences or more lines on the terminal', () => {
    const cwd = folderWith({ 'x\x1b[31m\n.txt': '' });
    expect(run(['x\x1b[31m\n.txt'], { cwd }).stderr).toBe(
      'article-analyze: x\uFFFD[31m\uFFFD.txt: The input is empty.\n',
    );
  });
});
