import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HEADLINE, lay, PARAGRAPHS, STORY } from '../../src/checks/story.js';
import { folderWith } from '../read/folder.js';
import { run } from './command.js';

const NAME = '.article-analyze-baseline.json';
const NAV = 'Skip to content';
const WARNED = `${lay(NAV, STORY)}\n`;
const DUPLICATES = ['--rule', 'near-duplicate-of=off'];

const check = (cwd: string, ...args: string[]) => run(['check', ...args], { cwd });
const knownOf = (cwd: string, name = NAME) => JSON.parse(fs.readFileSync(`${cwd}/${name}`, 'utf8')).findings;

describe('a baseline', () => {
  it('holds what was found, and only what is new fails the run', () => {
    const cwd = folderWith({ 'a.txt': WARNED });
    expect(check(cwd, '--max-warnings', '0', '--update-baseline', 'a.txt').status).toBe(0);
    expect(Object.keys(knownOf(cwd)['a.txt'])).toEqual(['nav-residue']);
    const again = check(cwd, '--max-warnings', '0', 'a.txt');
    expect(again.status).toBe(0);
    expect(again.stdout).toBe('✔ No problems in 1 article, 1 more in the baseline.\n');
    fs.writeFileSync(`${cwd}/a.txt`, lay(NAV, STORY, 'The end./p>'));
    const worse = check(cwd, '--max-warnings', '0', '-f', 'json', 'a.txt');
    expect(worse.status).toBe(1);
    expect(JSON.parse(worse.stdout).findings.map(({ rule }: { rule: string }) => rule)).toEqual([
      'html-residue',
    ]);
    expect(JSON.parse(worse.stdout).known).toBe(1);
  });

  it('still holds where the finding has moved down the file', () => {
    const cwd = folderWith({ 'a.txt': lay(STORY, 'The end./p>') });
    check(cwd, '--update-baseline', 'a.txt');
    fs.writeFileSync(
      `${cwd}/a.txt`,
      lay(HEADLINE, 'By Leonie Hartwell', ...PARAGRAPHS, 'The crowd cheered.', 'The end./p>'),
    );
    expect(check(cwd, '--max-warnings', '0', 'a.txt').status).toBe(0);
  });

  it('reports entries that match nothing any more, and drops them when it is updated', () => {
    const cwd = folderWith({ 'a.txt': WARNED, 'b.txt': WARNED });
    check(cwd, '--update-baseline', ...DUPLICATES, '.');
    fs.writeFileSync(`${cwd}/a.txt`, STORY);
    fs.rmSync(`${cwd}/b.txt`);
    const { status, stderr } = check(cwd, ...DUPLICATES, 'a.txt');
    expect(status).toBe(0);
    expect(stderr).toBe(
      'article-analyze: 2 entries of the baseline match nothing any more (a.txt: nav-residue, b.txt: nav-residue): remove them with --update-baseline.\n',
    );
    expect(JSON.parse(check(cwd, '-f', 'json', 'a.txt').stdout).stale).toEqual([
      'a.txt: nav-residue',
      'b.txt: nav-residue',
    ]);
    check(cwd, '--update-baseline', 'a.txt');
    expect(knownOf(cwd)).toEqual({});
    expect(check(cwd, 'a.txt').stderr).toBe('');
  });

  it('keeps what it has of files that a run does not check', () => {
    const cwd = folderWith({ 'a.txt': WARNED, 'b.txt': WARNED });
    check(cwd, '--update-baseline', ...DUPLICATES, '.');
    check(cwd, '--update-baseline', 'a.txt');
    expect(Object.keys(knownOf(cwd))).toEqual(['a.txt', 'b.txt']);
  });

  it('is the one that the option or the configuration names, from its folder', () => {
    const cwd = folderWith({
      'article-analyze.config.json': '{ "baseline": "ci/known.json" }',
      'ci/': '',
      'news/a.txt': WARNED,
    });
    run(['check', '--update-baseline', 'a.txt'], { cwd: `${cwd}/news` });
    expect(Object.keys(knownOf(cwd, 'ci/known.json'))).toEqual(['../news/a.txt']);
    expect(check(cwd, '--max-warnings', '0', 'news/a.txt').status).toBe(0);
    expect(check(cwd, '--max-warnings', '0', '--no-baseline', 'news/a.txt').status).toBe(1);
    check(cwd, '--update-baseline', '--baseline', 'other.json', 'news/a.txt');
    expect(Object.keys(knownOf(cwd, 'other.json'))).toEqual(['news/a.txt']);
  });

  it.each([
    ['{', 'The baseline is not valid JSON.'],
    ['{ "version": 2, "findings": {} }', 'version: It must be 1.'],
    [
      '{ "version": 1, "findings": { "a.txt": { "x": 1 } } }',
      'findings["a.txt"]: It must have a list of fingerprints',
    ],
  ])('%s is refused in one sentence', (content, message) => {
    const { status, stderr } = check(folderWith({ 'a.txt': WARNED, [NAME]: content }), 'a.txt');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^article-analyze: .+\n$/);
    expect(stderr).toContain(message);
  });
});
