import fs from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../read/folder.js';
import { run } from './command.js';

const OLD = `Bridge stays shut

By Ada Quill

TOLLAN — “Zoë’s bridge will open when it is safe,” said Peter Lind, the harbour master.

“We have lost a whole season,” Mira Abara, a baker, said.
`;
const NEW = OLD.replace('a whole season', 'half a season').replace(
  'said Peter Lind, the harbour master',
  'said Mira Abara',
);
const page = (text: string): string => {
  const [headline, ...paragraphs] = text.trim().split('\n\n');
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  return `<html><head><title>${headline}</title></head><body><nav>Home</nav><article><h1>${headline}</h1>${body}</article></body></html>`;
};

const folder = () =>
  folderWith({ 'old.txt': OLD, 'new.txt': NEW, 'old.html': page(OLD), 'new.html': page(NEW) });

describe('article-analyze diff', () => {
  it('tells what changed, and exits with 1', () => {
    const { status, stdout, stderr } = run(['diff', 'old.txt', 'new.txt'], { cwd: folder() });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(/^ {2}re-attributed: Peter Lind → Mira Abara$/m);
    expect(stdout).toMatch(/^ {4}“We have lost \{\+half\+\} a \[-whole-\] season,”$/m);
  });

  it('exits with 0 where nothing changed', () => {
    const { status, stdout } = run(['diff', 'old.txt', 'old.txt'], { cwd: folder() });
    expect(status).toBe(0);
    expect(stdout).toContain('No changes in headline, byline, dateline, quotes, people, places and');
  });

  it.each([
    ['a page and a text', ['old.html', 'old.txt'], 0],
    ['a text and a page', ['old.txt', 'new.html'], 1],
  ])('reads %s', (_name, files, expected) => {
    expect(run(['diff', ...files], { cwd: folder() }).status).toBe(expected);
  });

  it('reads one of the two from standard input', () => {
    const cwd = folder();
    expect(run(['diff', 'old.txt', '-'], { cwd, input: page(OLD) }).status).toBe(0);
    const { status, stdout } = run(['diff', '-', 'new.txt'], { cwd, input: OLD });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^standard input → new\.txt$/m);
  });

  it('takes an analysis that was made before, in JSON or NDJSON', () => {
    const cwd = folder();
    for (const format of ['json', 'ndjson']) {
      run(['-f', format, '-o', 'old.json', 'old.html'], { cwd });
      expect(run(['diff', 'old.json', 'old.html'], { cwd }).status).toBe(0);
      expect(run(['diff', 'old.json', 'new.txt'], { cwd }).status).toBe(1);
    }
  });

  it('gives programs JSON that its schema describes, with the text of pages', () => {
    const cwd = folder();
    const { stdout } = run(['diff', '--json', 'old.html', 'new.txt'], { cwd });
    const diff = JSON.parse(stdout);
    const validate = new Ajv2020().compile(JSON.parse(run(['schema', 'diff']).stdout));
    validate(diff);
    expect(validate.errors).toBe(null);
    expect([diff.old.text === undefined, diff.new.text === undefined]).toEqual([false, true]);
    expect(diff.quotes.map(({ changes }: { changes: string[] }) => changes)).toEqual([
      ['re-attributed'],
      ['altered'],
    ]);
  });

  it.each([
    ['codepoint', (text: string, start: number, end: number) => [...text].slice(start, end).join('')],
    ['byte', (text: string, start: number, end: number) => Buffer.from(text).subarray(start, end).toString()],
  ])('counts offsets by %s in both versions', (unit, slice) => {
    const [old, fresh] = [`🎉 ${OLD}`, `🎉🎉🎉 ${NEW}`];
    const cwd = folderWith({ 'old.txt': old, 'new.txt': fresh });
    const { quotes } = JSON.parse(
      run(['diff', '--json', '--offsets', unit, 'old.txt', 'new.txt'], { cwd }).stdout,
    );
    for (const quote of quotes) {
      const [before, after] = [quote.old.parts[0], quote.new.parts[0]];
      expect(slice(old, before.start, before.end)).toBe(before.text);
      expect(slice(fresh, after.start, after.end)).toBe(after.text);
    }
    expect(quotes).toHaveLength(2);
  });

  it('compares what it is asked for', () => {
    const cwd = folder();
    expect(run(['diff', '--only', 'headline,byline', 'old.txt', 'new.txt'], { cwd }).status).toBe(0);
    expect(run(['diff', '--only', 'quotes', 'old.txt', 'new.txt'], { cwd }).status).toBe(1);
    const certain = ['diff', '--only', 'quotes', '--min-confidence', '1', '--json', 'old.txt', 'new.txt'];
    const { quotes } = JSON.parse(run(certain, { cwd }).stdout);
    expect(quotes.map(({ changes }: { changes: string[] }) => changes)).toEqual([['altered']]);
  });

  it('writes Markdown to a file', () => {
    const cwd = folder();
    expect(run(['diff', '-f', 'markdown', '-o', 'out.md', 'old.txt', 'new.txt'], { cwd })).toMatchObject({
      status: 1,
      stdout: '',
    });
    expect(fs.readFileSync(`${cwd}/out.md`, 'utf8')).toContain(
      '> “We have lost **half** a ~~whole~~ season,”',
    );
  });

  it.each([
    ['a missing file', ['gone.txt', 'new.txt'], 'gone.txt: There is no such file.'],
    ['two missing files', ['gone.txt', 'lost.txt'], 'gone.txt: There is no such file.'],
    ['standard input twice', ['-', '-'], 'Only one of the two versions can be "-"'],
    ['a folder', ['old.txt', '.'], '.: diff compares two files: name one, not a folder or a pattern.'],
    ['a pattern', ['*.txt', 'old.txt'], '*.txt: diff compares two files'],
    ['one file', ['old.txt'], "Missing required argument 'new'."],
    ['several articles', ['two.ndjson', 'old.txt'], 'two.ndjson: The file has several articles'],
    ['several analyses', ['two.json', 'old.txt'], 'two.json: The file has several articles'],
    ['a part of an analysis', ['part.json', 'old.txt'], 'part.json: The JSON is none that is read'],
    ['an empty file', ['empty.txt', 'old.txt'], 'empty.txt: The input is empty.'],
    ['a part that there is not', ['--only', 'quote', 'old.txt', 'new.txt'], 'There is no part "quote"'],
    [
      'an output that is an input',
      ['-o', 'old.txt', 'old.txt', 'new.txt'],
      'old.txt: The output is one of the inputs',
    ],
  ])('%s is a sentence on standard error and status 2', (_name, args, sentence) => {
    const cwd = folder();
    const record = JSON.stringify({ text: OLD });
    fs.writeFileSync(`${cwd}/two.ndjson`, `${record}\n${record}\n`);
    fs.writeFileSync(`${cwd}/two.json`, '{"schemaVersion":1}\n{"schemaVersion":1}\n');
    fs.writeFileSync(`${cwd}/part.json`, '{"id": "a", "quotes": []}');
    fs.writeFileSync(`${cwd}/empty.txt`, '');
    const { status, stdout, stderr } = run(['diff', ...args], { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^(?:article-analyze: .+\n)+$/);
    expect(stderr).toContain(sentence);
  });

  it('keeps the help within 80 columns', () => {
    const { stdout } = run(['diff', '--help']);
    expect(stdout).toContain('--min-confidence');
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});
