import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../read/folder.js';
import { run, start } from './command.js';

const CORPUS = 'tests/sources/corpus';
const STORY = '“The gates will hold,” said Ada Brook, the harbour master of Tollan.';
const OTHER = '“They leak,” said Ada Brook, the harbour master of Tollan.';

const line = (record: object): string => `${JSON.stringify(record)}\n`;
const RECORDS =
  line({ id: 'a', text: STORY, outlet: 'Post', source: { desk: 'coast' } }) +
  line({ id: 'b', text: OTHER, outlet: 'Echo' });

/** Who is listed with how many articles, and what else the report says of how much it counted. */
function counted(stdout: string) {
  const { articles, complete, failed, topSpeakers, groups } = JSON.parse(stdout);
  const names = topSpeakers.map((one: { name: string; articles: number }) => [one.name, one.articles]);
  return { articles, complete, failed, names, groups: groups.map(({ name }: { name: string }) => name) };
}

const BROOK = { articles: 2, complete: true, failed: 0, names: [['Ada Brook', 2]], groups: [] };

describe('article-analyze sources', () => {
  it('counts over files, folders and patterns', () => {
    const { status, stdout, stderr } = run(['sources', '--json', '--by', 'folder', CORPUS]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(counted(stdout)).toEqual({
      articles: 4,
      complete: true,
      failed: 0,
      names: [
        ['Ada Brook', 2],
        ['Greta Lind', 2],
        ['Lind', 1],
        ['Peter Lind', 1],
        ['Tollan Harbour Board', 1],
      ],
      groups: [`${CORPUS}/coast`, `${CORPUS}/hills`],
    });
  });

  it.each([
    ['records', [], RECORDS],
    ['named records', ['--input-format', 'ndjson', '-'], RECORDS],
    ['analyses', [], run(['-f', 'ndjson'], { input: RECORDS }).stdout],
    ['analyses with their text', [], run(['-f', 'ndjson', '--include-text'], { input: RECORDS }).stdout],
    ['analyses in bytes', [], run(['-f', 'ndjson', '--offsets', 'byte'], { input: RECORDS }).stdout],
    [
      'both',
      [],
      `${RECORDS.split('\n')[0]}\n${run(['-f', 'ndjson'], { input: RECORDS.split('\n')[1]! }).stdout}`,
    ],
  ])('reads %s', (_, args, input) => {
    const { status, stdout, stderr } = run(['sources', '--json', ...args], { input });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(counted(stdout)).toEqual(BROOK);
  });

  it.each([['outlet'], ['source.desk'], ['folder']])(
    'counts the same of analyses as of articles, by %s',
    (by) => {
      const cwd = folderWith({ 'in.ndjson': RECORDS });
      fs.cpSync(CORPUS, path.join(cwd, 'news'), { recursive: true });
      fs.writeFileSync(
        path.join(cwd, 'out.ndjson'),
        run(['-f', 'ndjson', 'in.ndjson', 'news'], { cwd }).stdout,
      );
      const options = ['sources', '--json', '--min-confidence', '0.9', '--by', by];
      const direct = run([...options, 'in.ndjson', 'news'], { cwd });
      expect(direct.status).toBe(0);
      expect(run([...options, 'out.ndjson'], { cwd })).toEqual(direct);
    },
  );

  it.each(['text', 'csv', 'json', 'html'])('prints the same %s with several jobs', (format) => {
    const args = ['sources', '-f', format, '--by', 'folder', CORPUS];
    expect(run([...args, '--jobs', '2']).stdout).toBe(run(args).stdout);
  });

  it('counts doubtful speakers as not known, and says how many', () => {
    const plain = JSON.parse(run(['sources', '--json', CORPUS]).stdout);
    const strict = JSON.parse(run(['sources', '--json', '--min-confidence', '0.95', CORPUS]).stdout);
    expect(plain.doubtful.quotes).toBe(0);
    expect(strict.doubtful.quotes).toBeGreaterThan(0);
    expect(strict.shares.unknown.quotes).toBe(plain.shares.unknown.quotes + strict.doubtful.quotes);
    expect(strict.quotes).toBe(plain.quotes);
  });

  it('writes to a file', () => {
    const cwd = folderWith({ 'a.txt': STORY });
    const args = ['sources', '-f', 'csv', '-o', 'top.csv', 'a.txt'];
    expect(run(args, { cwd })).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(fs.readFileSync(path.join(cwd, 'top.csv'), 'utf8')).toContain('Ada Brook,person,1,1,0,4');
  });

  it('lists as many speakers as are asked for', () => {
    const { stdout } = run(['sources', '-f', 'csv', '--top', '2', '--sort', 'quotes', CORPUS]);
    expect(stdout.split('\r\n').map((row) => row.split(',')[0])).toEqual([
      'speaker',
      'Ada Brook',
      'Greta Lind',
      '',
    ]);
  });

  it('is not held up by whoever has read enough', () => {
    const command = `node ${path.resolve('bin/article-analyze.js')} sources ${CORPUS} | head -1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: 'Who is quoted\n', stderr: '' });
  });

  it('says of a run that is broken off what it has counted', async () => {
    const child = start(['sources', '--json', '--input-format', 'ndjson', '-']);
    let out = '';
    child.stdout.on('data', (chunk) => (out += chunk));
    child.stdin.on('error', () => {});
    const analysis = JSON.parse(run(['--json'], { input: STORY }).stdout);
    child.stdin.write(line({ ...analysis, id: 'a' }) + line({ ...analysis, id: 'b' }));
    // The first sign of life is the end: there is nothing to wait for but time.
    await wait(3000);
    child.kill('SIGINT');
    const [, signal] = await once(child, 'exit');
    expect(signal).toBe('SIGINT');
    expect(counted(out)).toEqual({ ...BROOK, complete: false });
  });

  it('holds no article: more of them need no more memory', async () => {
    const analysis = JSON.parse(run(['--json'], { input: STORY }).stdout);
    analysis.meta = { padding: 'x'.repeat(100_000) };
    const child = start(
      ['sources', '--json', '--input-format', 'ndjson', '-'],
      undefined,
      '--max-old-space-size=48',
    );
    let out = '';
    child.stdout.on('data', (chunk) => (out += chunk));
    for (let n = 0; n < 2000; n++)
      if (!child.stdin.write(line({ ...analysis, id: `a${n}` })))
        await new Promise((resolve) => child.stdin.once('drain', resolve));
    child.stdin.end();
    const status = await new Promise((resolve) => child.on('exit', resolve));
    expect(status).toBe(0);
    expect(counted(out)).toEqual({ ...BROOK, articles: 2000, names: [['Ada Brook', 2000]] });
  });
});

describe('what sources cannot count', () => {
  const bad =
    RECORDS +
    '{bad\n' +
    line({ schemaVersion: 1, id: 'x', quotes: [] }) +
    line({ schemaVersion: 1, id: 'y', error: { code: 'empty', message: 'The input is empty.' } });

  it.each([
    ['is tolerated', [], 0],
    ['fails a strict run', ['--strict'], 2],
    ['fails when there is too much of it', ['--max-errors', '2'], 2],
    ['may be so many', ['--max-errors', '3'], 0],
  ])('%s, said in a sentence and counted', (_, args, status) => {
    const cwd = folderWith({ 'in.ndjson': bad });
    const ran = run(['sources', '--json', ...args, 'in.ndjson'], { cwd });
    expect(ran.status).toBe(status);
    expect(counted(ran.stdout)).toEqual({ ...BROOK, failed: 3, complete: !args.includes('2') });
    expect(ran.stderr.split('\n')).toEqual([
      expect.stringMatching(/^article-analyze: in\.ndjson:3: The line is not valid JSON; /),
      expect.stringMatching(
        /^article-analyze: in\.ndjson:4: This is no analysis of article-analyze: \S+ is missing\. Make it again/,
      ),
      'article-analyze: in.ndjson:5: The input is empty.',
      '',
    ]);
  });

  it('fails the run where it is a file, and the others are counted', () => {
    const cwd = folderWith({ 'a.txt': STORY, 'b.txt': '' });
    const { status, stdout, stderr } = run(['sources', '--json', 'b.txt', 'a.txt', 'c.txt'], { cwd });
    expect(status).toBe(2);
    expect(counted(stdout)).toMatchObject({ articles: 1, failed: 2 });
    expect(stderr).toBe(
      'article-analyze: b.txt: The input is empty.\narticle-analyze: c.txt: There is no such file. Did you mean a.txt?\n',
    );
  });

  it('may be nothing at all where it is a filter', () => {
    expect(run(['sources', '--input-format', 'ndjson', '-'], { input: '' }).status).toBe(0);
    expect(run(['sources'], { input: '' }).status).toBe(2);
  });

  it('is a group that no article has: all is in one, and the run fails', () => {
    const { status, stdout, stderr } = run(['sources', '--json', '--by', 'outlit'], { input: RECORDS });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'article-analyze: --by: No article has the field "outlit". Did you mean outlet?\n',
    });
    expect(counted(stdout)).toEqual({ ...BROOK, groups: [null] });
  });

  it.each([
    [['--table', 'groups', 'a'], '--table is for CSV: add --format csv.'],
    [['--by', ' ', 'a'], '--by: Name a field, such as --by outlet.'],
    [['-f', 'pdf', 'a'], 'Allowed choices are text, csv, json, html.'],
    [['--sort', 'fame', 'a'], 'Allowed choices are articles, quotes, words.'],
    [['--top', '-1', 'a'], 'It must be a whole number, 0 or more.'],
    [['--min-confidence', '2', 'a'], 'It must be a number from 0 to 1, such as 0.8.'],
    [['--tpo', '3'], 'Did you mean --top?'],
  ])('%j is one line on standard error and status 2', (args, sentence) => {
    const { status, stderr } = run(['sources', ...args]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^article-analyze: .+\n$/);
    expect(stderr).toContain(sentence);
  });
});

it.each([
  ['sources', '--help'],
  ['help', 'sources'],
])('%j keeps the help within 80 columns', (...args) => {
  const { stdout } = run(args);
  expect(stdout).toContain('--by');
  expect(stdout.split('\n').filter((text) => text.length > 80)).toEqual([]);
});

it('schema sources prints the JSON Schema', () => {
  expect(JSON.parse(run(['schema', 'sources']).stdout).$id).toBe('urn:article-analyze:sources:1');
});
