import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../read/folder.js';
import { run } from './command.js';

describe('help and version', () => {
  it.each([[['--help']], [['-h']], [['help']]])('%j prints the help, with examples first', (args) => {
    const { status, stdout, stderr } = run(args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.indexOf('Examples:')).toBeLessThan(stdout.indexOf('Usage:'));
    expect(stdout).toContain('Exit status:');
  });

  it('keeps the help within 80 columns', () => {
    const tooLong = run(['--help'])
      .stdout.split('\n')
      .filter((line) => line.length > 80);
    expect(tooLong).toEqual([]);
  });

  it.each(['--version', '-v'])('%s prints the version of the package', (flag) => {
    const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
    expect(run([flag])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('schema prints a JSON Schema', () => {
    const { status, stdout } = run(['schema']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ $schema: expect.stringContaining('2020-12') });
  });

  it('loads no language library for them', () => {
    expect(startupSize('dist/cli.js')).toBeLessThan(4_000);
    expect(startupSize('dist/chunks/run.js')).toBeLessThan(120_000);
  });

  it('loads no more of Node than printing takes', () => {
    const loaded = 'process.on("exit", () => console.error(process.moduleLoadList.join()))';
    const env = { NODE_OPTIONS: `--import="data:text/javascript,${encodeURIComponent(loaded)}"` };
    const modules = run(['--help'], { env }).stderr;
    expect(modules).toContain('NativeModule stream');
    expect(modules).not.toMatch(/NativeModule (?:child_process|crypto),/);
  });
});

/** How many bytes of program are loaded with a built file. */
const startupSize = (entry: string): number =>
  startupFiles(entry).reduce((sum, file) => sum + fs.statSync(file).size, 0);

/** The built file and those that it imports at once, not when they are needed. */
function startupFiles(entry: string, seen = new Set<string>()): string[] {
  if (!seen.has(entry)) {
    seen.add(entry);
    const imports = fs.readFileSync(entry, 'utf8').matchAll(/(?:from|import)\s*"(\.[^"]+)"/g);
    for (const [, file] of imports) startupFiles(path.join(path.dirname(entry), file!), seen);
  }
  return [...seen];
}

describe('wrong usage', () => {
  it.each([
    [['--jsn'], "Unknown option '--jsn'. Did you mean --json?"],
    [['--no-colour', 'a'], "Unknown option '--no-colour'. Did you mean --no-color?"],
    [['-x'], "Unknown option '-x'. See article-analyze --help."],
    [['-f', 'xml', 'a'], 'Allowed choices are text, markdown, json, ndjson, html, csv, tsv, schema-org, '],
    [['--input-format', 'pdf', 'a'], 'Allowed choices are auto, brat, citron, html, json, markdown, '],
    [['--offsets', 'utf8', 'a'], 'Allowed choices are utf16, codepoint, byte.'],
    [['--summary', '-1', 'a'], 'It must be a whole number, 0 or more.'],
    [['--summary', '2.5', 'a'], 'It must be a whole number, 0 or more.'],
    [['--summary', '', 'a'], 'It must be a whole number, 0 or more.'],
    [['--min-confidence', '80', 'a'], 'It must be a number from 0 to 1, such as 0.8.'],
    [['--min-confidence', 'high', 'a'], 'It must be a number from 0 to 1, such as 0.8.'],
    [['--max-bytes', '0', 'a'], 'It must be a whole number, 1 to 268435456.'],
    [['--max-bytes', '1e99', 'a'], 'It must be a whole number, 1 to 268435456.'],
    [
      ['-f', 'csv', '--table', 'quote', 'a'],
      'Allowed choices are quotes, people, places, organizations, articles.',
    ],
    [['--table', 'people', 'a'], '--table is for CSV and TSV: add --format csv or --format tsv.'],
    [['-f', 'csv', '--fields', 'id', 'a'], '--fields picks fields of JSON: add --json or --format ndjson.'],
    [['--json', '--fields', ' , ', 'a'], '--fields: Name at least one field, such as id,quotes.text.'],
    [['--json', '--fields', 'qoutes', 'a'], '--fields: There is no field "qoutes". Did you mean quotes?'],
    [
      ['--json', '--fields', 'quotes.speaker.xyz', 'a'],
      'There is no field "xyz" in quotes.speaker. There are name, kind, entity, mention, rule, confidence.',
    ],
    [['--json', '--fields', 'id.text', 'a'], '--fields: id has no fields of its own.'],
    [['-f', 'ndjson', '--fields', 'quotes', '--resume', 'b', 'a'], 'add id to --fields.'],
    [['-o'], "Option '-o, --output <file>' argument missing."],
    [['--json', '-f', 'text', 'a'], "'--json' cannot be used with option '-f, --format <format>'"],
    [['schema', 'extra'], 'Allowed choices are analysis, clean, diff, sources.'],
    [['schema', 'clean', 'extra'], "Too many arguments for 'schema'."],
    [['schema', '--jsn'], "Unknown option '--jsn'."],
    [['schma'], 'schma: There is no such file. Did you mean the command schema?'],
  ])('%j is one line on standard error and status 2', (args, sentence) => {
    const { status, stderr } = run(args);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^article-analyze: .+\n$/);
    expect(stderr).toContain(sentence);
  });

  it.each(['0', '1', '.5', '0.80'])('takes %s for a confidence', (value) => {
    expect(run(['--min-confidence', value], { input: 'Rain.' }).status).toBe(0);
  });
});

describe('inputs', () => {
  it('reads standard input where no file is named', () => {
    expect(JSON.parse(run(['--json'], { input: 'Rain fell.' }).stdout)).toMatchObject({ id: '-' });
  });

  it('reads a file with the name of a command when it is named with its folder', () => {
    const cwd = folderWith({ schema: 'Rain fell.' });
    expect(JSON.parse(run(['--json', './schema'], { cwd }).stdout)).toMatchObject({ id: './schema' });
  });

  it('takes options after files, and files with a hyphen after --', () => {
    const cwd = folderWith({ '-a.txt': 'Rain fell.' });
    expect(run(['--json', '--', '-a.txt'], { cwd }).status).toBe(0);
    expect(JSON.parse(run(['./-a.txt', '--json'], { cwd }).stdout)).toMatchObject({ id: './-a.txt' });
  });
});
