import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Quote } from '../../src/article.js';
import { folderWith } from '../read/folder.js';
import { run } from './command.js';

const TEXT = '“We go,” said Lind of the Harbour Union.\r\n\r\n“Not yet,” a sailor said.\r\n';
const ANN = 'T1\tPerson 14 18\tLind\nT2\tQuote 0 8\t“We go,”\nR1\tSource Arg1:T2 Arg2:T1\n';

describe('annotations made elsewhere', () => {
  test('of brat are shown as any analysis, under the name of the text', () => {
    const cwd = folderWith({ 'story.txt': TEXT, 'story.ann': ANN });
    const { status, stdout, stderr } = run(['--json', 'story.ann'], { cwd });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      id: 'story.txt',
      people: [{ id: 'p1', name: 'Lind' }],
      organizations: [],
      quotes: [
        {
          text: '“We go,”',
          speaker: { name: 'Lind', entity: 'p1', rule: 'annotated in brat', confidence: 1 },
        },
      ],
    });
    expect(run(['-f', 'csv', '--input-format', 'brat', 'story.ann'], { cwd }).stdout).toContain(
      'story.txt,q1,',
    );
    expect(run(['-f', 'html', 'story.ann'], { cwd }).stdout).toContain(
      '<h4><span class="name person">Lind</span></h4>',
    );
    expect(run(['clean', 'story.ann'], { cwd }).stdout).toContain('a sailor said.');
    expect(run(['--jobs', '2', '--json', 'story.ann'], { cwd }).stdout).toBe(stdout);
  });

  test('of brat are what folders are searched for on request, and else are left', () => {
    const cwd = folderWith({
      'a.txt': TEXT,
      'a.ann': '',
      'b.txt': TEXT,
      'b.ann.gz': gzipSync(ANN),
      'c.txt': TEXT,
    });
    const quotes = (args: string[]) =>
      run(['-f', 'ndjson', ...args, '.'], { cwd })
        .stdout.trim()
        .split('\n')
        .map((line) => JSON.parse(line))
        .map(({ id, quotes }) => [path.basename(id), quotes.length]);
    expect(quotes(['--input-format', 'brat'])).toEqual([
      ['a.txt', 0],
      ['b.txt', 1],
    ]);
    expect(quotes([])).toEqual([
      ['a.txt', 2],
      ['b.txt', 2],
      ['c.txt', 2],
    ]);
  });

  test.each([
    [
      'without the text',
      { 'a.ann': ANN },
      ['a.ann'],
      'a.ann: The text that this annotates is missing: put a.txt beside it.',
    ],
    [
      'with no annotations',
      { 'a.ann': 'Rain.\n', 'a.txt': TEXT },
      ['a.ann'],
      'a.ann: The file has no annotations of brat',
    ],
    [
      'that are a text',
      { 'a.txt': TEXT },
      ['--input-format', 'brat', 'a.txt'],
      'a.txt: brat’s annotations are read from a file that ends in .ann',
    ],
    [
      'from standard input',
      {},
      ['--input-format', 'brat', '-'],
      'standard input: brat’s annotations are read from a file',
    ],
    [
      'with a blank text',
      { 'a.ann': ANN, 'a.txt': '\n' },
      ['a.ann'],
      'a.txt: The input has only blank lines.',
    ],
  ])('of brat %s are told in a sentence, with status 2', (_, files, args, sentence) => {
    const { status, stderr } = run(['--json', ...args], { cwd: folderWith(files as Record<string, string>) });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^article-analyze: .+\n$/);
    expect(stderr).toContain(sentence);
  });

  test('of brat that cannot be used are told by their lines, and the others are shown', () => {
    const cwd = folderWith({ 'a.txt': TEXT, 'a.ann': `${ANN}nothing\n` });
    const { status, stdout, stderr } = run(['--json', 'a.ann'], { cwd });
    expect(stderr).toBe('article-analyze: a.txt: a.ann: line 4 is left out, not being brat’s annotations.\n');
    expect({ status, quotes: JSON.parse(stdout).quotes.length }).toEqual({ status: 0, quotes: 1 });
  });

  test('of Citron are shown too', () => {
    const cwd = folderWith({ 'a.txt': TEXT });
    fs.writeFileSync(path.join(cwd, 'c.json'), run(['-f', 'citron', 'a.txt'], { cwd }).stdout);
    for (const args of [['c.json'], ['--input-format', 'citron', 'c.json']]) {
      const { quotes } = JSON.parse(run(['--json', ...args], { cwd }).stdout);
      expect(quotes.map(({ speaker }: Quote) => [speaker?.name, speaker?.rule])).toEqual([
        ['Lind', 'annotated in Citron'],
        ['a sailor', 'annotated in Citron'],
      ]);
    }
  });
});

describe('an analysis as input', () => {
  const cwd = () => folderWith({ 'a.txt': TEXT });
  const analysed = (folder: string, ...args: string[]) =>
    run(['--json', ...args, 'a.txt'], { cwd: folder }).stdout;

  test('is printed as it was, and in other forms', () => {
    const folder = cwd();
    for (const args of [[], ['--include-text', '--offsets', 'byte']]) {
      const input = analysed(folder, ...args);
      expect(run(['--json', ...args], { cwd: folder, input }).stdout).toBe(input);
    }
    const input = analysed(folder, '--include-text');
    for (const format of ['html', 'text', 'csv', 'brat', 'schema-org', 'markdown'])
      expect(run(['-f', format], { cwd: folder, input }).stdout).toBe(
        run(['-f', format, 'a.txt'], { cwd: folder }).stdout,
      );
  });

  test('is told apart from records of articles in NDJSON', () => {
    const folder = cwd();
    const line = run(['-f', 'ndjson', 'a.txt'], { cwd: folder }).stdout;
    const { stdout } = run(['--input-format', 'ndjson', '-f', 'ndjson'], {
      input: `${line}{"id":"b","text":"Rain."}\n`,
    });
    expect(stdout.split('\n')[0]).toBe(line.trimEnd());
    expect(JSON.parse(stdout.split('\n')[1]!)).toMatchObject({ id: 'b', quotes: [] });
  });

  test('loses the speakers that are not certain enough', () => {
    const folder = cwd();
    const { quotes } = JSON.parse(
      run(['--json', '--min-confidence', '1'], { input: analysed(folder) }).stdout,
    );
    expect(quotes.map(({ speaker }: Quote) => speaker)).toEqual([null, null]);
  });

  test.each([
    [['-f', 'html']],
    [['--json', '--offsets', 'byte']],
    [['--json', '--include-text']],
    [['clean']],
    [['check']],
  ])('without its text is refused by %j', (args) => {
    const { status, stderr } = run(args, { input: analysed(cwd()) });
    expect(status).toBe(2);
    expect(stderr).toBe(
      'article-analyze: a.txt: The analysis does not have the text that this needs: make it with --include-text.\n',
    );
  });
});
