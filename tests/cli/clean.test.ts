import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../read/folder.js';
import { records, run } from './command.js';

const STORY = 'The lift bridge at Tollan opened an hour late on Monday, the harbour office said.';
const PAGE = `Skip to main content\n\nBridge opens late\n\n${STORY}\n\nShare this\n\nMost read\n`;

describe('article-analyze clean', () => {
  it('prints the article alone', () => {
    const cwd = folderWith({ 'a.txt': PAGE });
    const article = { status: 0, stdout: `Bridge opens late\n\n${STORY}\n`, stderr: '' };
    expect(run(['clean', 'a.txt'], { cwd })).toEqual(article);
    expect(run(['clean'], { input: PAGE })).toEqual(article);
  });

  it('reads web pages', () => {
    const html = `<html><title>Bridge opens late</title><body><nav>Home</nav><article><p>${STORY}</p><p>${STORY}</p></article>`;
    expect(run(['clean', '-f', 'markdown', '-'], { input: html }).stdout).toBe(
      `# Bridge opens late\n\n${STORY}\n\n${STORY}\n`,
    );
  });

  it('shows what was dropped, and by which rule', () => {
    const { stdout } = run(['clean', '--explain'], { input: PAGE });
    expect(stdout).toMatch(/^dropped {2}skip-link +Skip to main content$/m);
    expect(stdout).toMatch(/^kept {5}headline +Bridge opens late$/m);
  });

  it('shows what was left out of a page in its place', () => {
    const html = `<html><title>Bridge opens late</title><body><nav>Home</nav><article><p>${STORY}</p><aside>Offers</aside><p>${STORY}</p></article>`;
    const { stdout } = run(['clean', '--explain', '-'], { input: html });
    expect(stdout.split('\n').map((line) => line.split(/\s+/, 2))).toEqual([
      ['kept', 'html-title'],
      ['dropped', 'html-nav'],
      ['kept', 'html-p'],
      ['dropped', 'html-aside'],
      ['kept', 'html-p'],
      [''],
      ['3', 'blocks'],
      [''],
    ]);
    const json = JSON.parse(run(['clean', '--explain', '--json', '-'], { input: html }).stdout);
    expect(json.dropped).toMatchObject([{ rule: 'html-nav', words: 'Home' }, { rule: 'html-aside' }]);
    expect(json.text.slice(json.dropped[1].at)).toBe(STORY);
  });

  it('gives programs body and blocks', () => {
    const cwd = folderWith({ 'a.txt': PAGE, 'b.txt': PAGE });
    const found = records(run(['clean', '-f', 'ndjson', 'a.txt', 'b.txt'], { cwd }).stdout);
    expect(found.map(({ id, body }) => [id, body])).toEqual([
      ['a.txt', STORY],
      ['b.txt', STORY],
    ]);
    expect(JSON.parse(run(['clean', '--json', 'a.txt'], { cwd }).stdout)).toEqual(found[0]);
  });

  it('writes to a file', () => {
    const cwd = folderWith({ 'a.txt': PAGE });
    expect(run(['clean', 'a.txt', '-o', 'out.txt'], { cwd })).toMatchObject({ status: 0, stdout: '' });
    expect(fs.readFileSync(`${cwd}/out.txt`, 'utf8')).toContain(STORY);
  });

  it('goes on after an input that cannot be read', () => {
    const cwd = folderWith({ 'a.txt': PAGE, 'b.txt': '' });
    const { status, stdout, stderr } = run(['clean', 'b.txt', 'a.txt'], { cwd });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'article-analyze: b.txt: The input is empty.\n',
    });
    expect(stdout).toContain(STORY);
  });

  it.each([
    [
      ['--explain', '-f', 'markdown', 'a'],
      '--explain goes with text, JSON and NDJSON, and not with Markdown.',
    ],
    [['-f', 'pdf', 'a'], 'Allowed choices are text, markdown, json, ndjson.'],
    [['--explian', 'a'], 'Did you mean --explain?'],
  ])('%j is one line on standard error and status 2', (args, sentence) => {
    const { status, stderr } = run(['clean', ...args]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^article-analyze: .+\n$/);
    expect(stderr).toContain(sentence);
  });

  it.each([
    ['clean', '--help'],
    ['help', 'clean'],
  ])('%j keeps the help within 80 columns', (...args) => {
    const { stdout } = run(args);
    expect(stdout).toContain('--explain');
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});
