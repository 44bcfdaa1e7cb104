import { describe, expect, it } from 'vitest';
import { lay, STORY } from '../../src/checks/story.js';
import { folderWith } from '../read/folder.js';
import { run } from './command.js';

const WARNED = `${lay('Skip to content', STORY)}\n`;
const OFF = '{ "rules": { "nav-residue": "off" } }';
const RAISED = '{ "rules": { "nav-residue": "error" } }';

/** The exit status: 0 for a warning, 1 where the rule is an error. */
const check = (files: Record<string, string>, ...args: string[]) =>
  run(['check', ...args, 'a.txt'], { cwd: folderWith({ 'a.txt': WARNED, ...files }) });

const navResidues = (report: string): [file: string, level: string][] =>
  JSON.parse(report)
    .findings.filter(({ rule }: { rule: string }) => rule === 'nav-residue')
    .map(({ file, level }: { file: string; level: string }) => [file, level]);

describe('the configuration of check', () => {
  it.each([
    ['article-analyze.config.json', RAISED],
    ['article-analyze.config.mjs', `export default ${RAISED};`],
    ['article-analyze.config.js', `module.exports = ${RAISED};`],
    ['.article-analyzerc', RAISED],
    ['.article-analyzerc.json', RAISED],
    ['package.json', `{ "article-analyze": ${RAISED} }`],
  ])('is found in %s', (name, content) => {
    expect(check({ [name]: content }).status).toBe(1);
  });

  it('is found in a folder above', () => {
    const cwd = folderWith({ 'article-analyze.config.json': RAISED, 'news/a.txt': WARNED });
    expect(run(['check', 'a.txt'], { cwd: `${cwd}/news` }).status).toBe(1);
  });

  it('is none where package.json has no key of that name', () => {
    expect(check({ 'package.json': '{}' }).status).toBe(0);
  });

  it.each([
    ['--config names another one', ['--config', 'b.json'], 1],
    ['--no-config wants none', ['--no-config'], 0],
    ['--rule comes last', ['--rule', 'nav-residue=error'], 1],
  ])('where %s', (_, args, status) => {
    expect(check({ 'article-analyze.config.json': OFF, 'b.json': RAISED }, ...args).status).toBe(status);
  });

  it.each([
    [
      'a key',
      '{ "rule": {} }',
      'article-analyze.config.json: rule: There is no such key. Did you mean rules?',
    ],
    [
      'a level',
      '{ "overrides": [{ "files": "*.txt", "rules": { "no-quotes": "warn" } }] }',
      'article-analyze.config.json: overrides[0].rules.no-quotes: It must be "error", "warning", "info" or "off", not "warn".',
    ],
    ['its JSON', '{ "rules": ', 'article-analyze.config.json: The configuration cannot be read: '],
  ])('is refused for %s in one sentence', (_, content, message) => {
    const { status, stdout, stderr } = check({ 'article-analyze.config.json': content });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^article-analyze: .+\n$/);
    expect(stderr).toContain(message.replace('article-analyze.config.json: The', 'The'));
  });

  it('names the key of package.json', () => {
    const { stderr } = check({ 'package.json': '{ "article-analyze": { "failOn": 1 } }' });
    expect(stderr).toContain('package.json: article-analyze.failOn: It must be one of error, warning, info');
  });

  it('applies its overrides to the files of their patterns, the last one first', () => {
    const config = {
      rules: { 'nav-residue': 'error' },
      overrides: [
        { files: ['briefs/**', '*.md'], rules: { 'nav-residue': 'off' } },
        { files: 'briefs/long/*.txt', rules: { 'nav-residue': 'info' } },
      ],
    };
    const cwd = folderWith({
      'article-analyze.config.json': JSON.stringify(config),
      'a.txt': WARNED,
      'briefs/b.txt': WARNED,
      'briefs/long/c.txt': WARNED,
      'd.md': WARNED,
    });
    const { stdout } = run(
      ['check', '-f', 'json', '--rule', 'near-duplicate-of=off', 'a.txt', 'briefs', 'd.md'],
      {
        cwd,
      },
    );
    const levels = navResidues(stdout);
    expect(levels).toEqual([
      ['a.txt', 'error'],
      ['briefs/long/c.txt', 'info'],
    ]);
  });

  it('--print-config shows what holds for a file', () => {
    const config = {
      failOn: 'warning',
      rules: { 'too-short': ['error', { words: 80 }] },
      overrides: [{ files: 'a.txt', rules: { 'no-quotes': 'off' } }],
    };
    const cwd = folderWith({ 'article-analyze.config.json': JSON.stringify(config) });
    const { status, stdout } = run(['check', '--print-config', 'a.txt', '--lang', 'de'], { cwd });
    expect(status).toBe(0);
    const { rules, ...rest } = JSON.parse(stdout);
    expect(rest).toEqual({
      file: 'a.txt',
      config: 'article-analyze.config.json',
      failOn: 'warning',
      maxWarnings: null,
      baseline: null,
    });
    expect(rules['too-short']).toEqual({ level: 'error', options: { words: 80 } });
    expect(rules['no-quotes'].level).toBe('off');
    expect(rules['wrong-language'].options).toEqual({ language: 'de' });
  });
});
