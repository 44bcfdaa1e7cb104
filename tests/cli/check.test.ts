import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FINDINGS_FORMATS } from '../../src/checks/formats/index.js';
import { HEADLINE, lay, PARAGRAPHS, STORY } from '../../src/checks/story.js';
import { folderWith } from '../read/folder.js';
import { run } from './command.js';

const GOOD = `${STORY}\n`;
const WALL = 'Access Denied\n\nYou don’t have permission to access this page.\n';
const WARNED = `${lay('Skip to content', STORY)}\n`;

const check = (args: string[], files: Record<string, string | Buffer> = {}, input = '') =>
  run(['check', ...args], { cwd: folderWith(files), input });

describe('the exit status of check', () => {
  it.each([
    ['nothing is found', ['a.txt'], { 'a.txt': GOOD }, 0],
    ['an error is found', ['a.txt'], { 'a.txt': WALL }, 1],
    ['an error is found in one of many', ['.'], { 'a.txt': GOOD, 'b.txt': WALL }, 1],
    ['there are only warnings', ['a.txt'], { 'a.txt': WARNED }, 0],
    ['warnings fail', ['--fail-on', 'warning', 'a.txt'], { 'a.txt': WARNED }, 1],
    ['there are as many warnings as allowed', ['--max-warnings', '1', 'a.txt'], { 'a.txt': WARNED }, 0],
    ['there are more warnings than allowed', ['--max-warnings', '0', 'a.txt'], { 'a.txt': WARNED }, 1],
    ['warnings fail, quietly', ['-q', '--max-warnings', '0', 'a.txt'], { 'a.txt': WARNED }, 1],
    ['the rule is off', ['--rule', 'blocked-page=off', 'a.txt'], { 'a.txt': WALL }, 0],
    ['the rule is a warning', ['--rule', 'blocked-page=warning', 'a.txt'], { 'a.txt': WALL }, 0],
    [
      'the text repeats itself',
      ['a.txt'],
      { 'a.txt': `${GOOD}${'The crowd cheers and sails. '.repeat(40)}` },
      0,
    ],
    ['the file is empty', ['a.txt'], { 'a.txt': '' }, 1],
    ['the file has only blank lines', ['a.txt'], { 'a.txt': ' \n\n' }, 1],
    ['the page has no text', ['a.html'], { 'a.html': '<html><body></body></html>' }, 1],
    ['a file cannot be read', ['gone.txt', 'a.txt'], { 'a.txt': WALL }, 2],
    ['a record cannot be read', ['a.ndjson'], { 'a.ndjson': '{"text":\n' }, 2],
    ['the file is no text', ['a.pdf'], { 'a.pdf': '%PDF-1.7\n' }, 2],
  ])('where %s', (_, args, files, status) => {
    expect(check(args, files as Record<string, string>).status).toBe(status);
  });
});

describe('wrong usage of check', () => {
  it.each([
    [['--rule', 'too-shrt=off'], '--rule too-shrt=off: There is no such rule. Did you mean too-short?'],
    [['--rule', 'too-short'], '--rule too-short: Write a rule and its level (too-short=off)'],
    [['--rule', 'too-short=warn'], 'It must be "error", "warning", "info" or "off", not "warn".'],
    [['--rule', 'too-short.word=3'], 'The rule too-short has no such option. It has words.'],
    [['--rule', 'too-short.words=x'], 'It must be a whole number, 0 or more, not "x".'],
    [['--rule', 'empty-body.constructor=1'], 'The rule empty-body has no such option. It has no options.'],
    [['--fail-on', 'off'], 'Allowed choices are error, warning, info.'],
    [['--max-warnings', '-1'], 'It must be a whole number, 0 or more.'],
    [['--format', 'xml'], 'Allowed choices are stylish, json'],
    [['--explain', 'too-shrt'], 'too-shrt: There is no such rule. Did you mean too-short?'],
    [['--config', 'gone.json'], 'gone.json: There is no such configuration file.'],
    [['--baseline', 'gone.json'], 'gone.json: There is no such baseline: write it with --update-baseline.'],
    [['--fix', 'a.txt', 'b.txt'], '--fix prints one text: name one file, or add --write'],
  ])('%j is one line on standard error and status 2', (args, sentence) => {
    const { status, stdout, stderr } = check(args, { 'a.txt': GOOD }, GOOD);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^article-analyze: .+\n$/);
    expect(stderr).toContain(sentence);
  });
});

describe('findings', () => {
  it('are data in JSON, with their place in the file', () => {
    const { stdout } = check(['-f', 'json', 'a.txt'], { 'a.txt': `${lay(STORY, 'The end./p>')}\n` });
    const { checked, counts, findings } = JSON.parse(stdout);
    expect({ checked, counts }).toEqual({ checked: 1, counts: { error: 0, warning: 1, info: 0 } });
    const start = STORY.length + 10;
    expect(findings).toEqual([
      {
        rule: 'html-residue',
        level: 'warning',
        message: 'The text has a piece of HTML in it: /p>',
        suggestion: expect.stringContaining('--fix'),
        file: 'a.txt',
        record: null,
        within: 'file',
        line: 19,
        column: 9,
        endLine: 19,
        endColumn: 12,
        start,
        end: start + 3,
        excerpt: '/p>',
        fix: [{ start, end: start + 3, replacement: '' }],
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      },
    ]);
  });

  it('of records name the file, the line and the id of the record', () => {
    const { stdout } = check(['-f', 'json', 'a.ndjson'], {
      'a.ndjson': `${JSON.stringify({ id: 'x', text: STORY })}\n${JSON.stringify({ id: 'y', text: WALL })}\n`,
    });
    const [finding] = JSON.parse(stdout).findings;
    expect(finding).toMatchObject({
      file: 'a.ndjson',
      record: { id: 'y', line: 2 },
      within: 'text',
      line: 1,
    });
  });

  it('keep their fingerprint when they move down the file, and change it with their words', () => {
    const print = (text: string) =>
      JSON.parse(check(['-f', 'json', '-'], {}, text).stdout)
        .findings.filter(({ rule }: { rule: string }) => rule === 'html-residue')
        .map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    const [first, second] = print(lay(STORY, 'The end.<br>', 'The <b>end.'));
    expect(print(lay(HEADLINE, ...PARAGRAPHS.slice(3), 'The end.<br>'))).toEqual([first]);
    expect(second).not.toBe(first);
  });

  it('with --quiet are those that fail the run', () => {
    const files = { 'a.txt': lay('Skip to content', STORY, 'Caf\uFFFD.') };
    const rules = (...args: string[]) =>
      JSON.parse(check(['-f', 'json', ...args, 'a.txt'], files).stdout).findings.map(
        (f: { rule: string }) => f.rule,
      );
    expect(rules()).toEqual(['nav-residue', 'encoding-replacement']);
    expect(rules('-q')).toEqual(['encoding-replacement']);
  });

  it('of a clean article are none, in one line', () => {
    expect(check(['a.txt'], { 'a.txt': GOOD }).stdout).toBe('✔ No problems in 1 article.\n');
  });
});

describe('formats of check', () => {
  const files = { 'a.txt': WALL, 'b.txt': GOOD };

  it.each(FINDINGS_FORMATS)('%s prints the finding and leaves the verdict alone', (format) => {
    const { status, stdout, stderr } = check(['-f', format, 'a.txt', 'b.txt'], files);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('blocked-page');
  });

  it('name files from the root of the repository', () => {
    const cwd = folderWith({ 'news/a.txt': WALL });
    const { stdout } = run(['check', '-f', 'gitlab', 'a.txt'], {
      cwd: `${cwd}/news`,
      env: { CI_PROJECT_DIR: fs.realpathSync(cwd) },
    });
    expect(JSON.parse(stdout)[0].location.path).toBe('news/a.txt');
  });

  it('add to the summary of a GitHub job', () => {
    const cwd = folderWith({ ...files, 'summary.md': '# Before\n' });
    run(['check', '-f', 'github', 'a.txt'], { cwd, env: { GITHUB_STEP_SUMMARY: `${cwd}/summary.md` } });
    expect(fs.readFileSync(`${cwd}/summary.md`, 'utf8')).toMatch(/^# Before\n### article-analyze: .*problem/);
  });

  it('are printed all the same where the summary cannot be written', () => {
    const { status, stdout, stderr } = run(['check', '-f', 'github', 'a.txt'], {
      cwd: folderWith(files),
      env: { GITHUB_STEP_SUMMARY: '/no/such/folder/summary.md' },
    });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error /);
    expect(stderr).toMatch(/^article-analyze: .*The summary of the job cannot be written: .*\.\n$/);
  });
});

describe('--fix', () => {
  it('prints the mended text, and what is left on standard error', () => {
    const { status, stdout, stderr } = check(['--fix', 'a.txt'], { 'a.txt': WARNED });
    expect({ status, stdout }).toEqual({ status: 0, stdout: GOOD });
    expect(stderr).toBe('✔ No problems in 1 article.\n');
  });

  it('leaves the file alone without --write, and changes it with', () => {
    const cwd = folderWith({ 'a.txt': WARNED, 'b.txt': GOOD });
    run(['check', '--fix', 'a.txt'], { cwd });
    expect(fs.readFileSync(`${cwd}/a.txt`, 'utf8')).toBe(WARNED);
    const { stdout } = run(['check', '--fix', '--write', '--rule', 'near-duplicate-of=off', '.'], { cwd });
    expect(stdout).toBe('✔ No problems in 2 articles.\n');
    expect(fs.readFileSync(`${cwd}/a.txt`, 'utf8')).toBe(GOOD);
  });

  it('gives records back as records, with their other fields', () => {
    const record = JSON.stringify({ id: 'x', text: WARNED, url: 'u' });
    const { stdout } = check(['--fix', '--input-format', 'ndjson', '-'], {}, record);
    expect(JSON.parse(stdout)).toEqual({ id: 'x', text: GOOD, url: 'u' });
  });

  it('does not write over a page or records', () => {
    const page = `<html><body><article><p>${STORY}/p></p></article></body></html>`;
    const cwd = folderWith({ 'a.html': page });
    const { stderr } = run(['check', '--fix', '--write', 'a.html'], { cwd });
    expect(stderr).toContain('a.html: A page is not changed by --write');
    expect(fs.readFileSync(`${cwd}/a.html`, 'utf8')).toBe(page);
  });
});

describe('help about checks', () => {
  it.each([[['check', '--help']], [['rules']], [['check', '--explain', 'blocked-page']]])(
    '%j fits into 80 columns',
    (args) => {
      const { status, stdout } = run(args);
      expect(status).toBe(0);
      expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    },
  );

  it('rules --json lists each rule once', () => {
    const ids = JSON.parse(run(['rules', '--json']).stdout).map(({ id }: { id: string }) => id);
    expect(ids).toContain('empty-body');
    expect(new Set(ids).size).toBe(ids.length);
  });
});
