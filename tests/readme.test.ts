import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../src/checks/config.js';
import { analyze } from '../src/index.js';

const readme = fs.readFileSync('README.md', 'utf8');
const blocks = (language: string): string[] =>
  [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].filter((m) => m[1] === language).map((m) => m[2]!);

describe('the README', () => {
  it('shows what the command really prints for its example', () => {
    const [input, output] = blocks('text');
    const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'readme-')), 'article.txt');
    fs.writeFileSync(file, input!);
    const run = spawnSync(process.execPath, ['bin/article-analyze.js', file], { encoding: 'utf8' });
    expect(run.stdout.trimEnd()).toBe(output!.trimEnd());
    expect(run.status).toBe(0);
  });

  it('shows what clean --explain really prints for it', () => {
    const [input, , output] = blocks('text');
    const run = spawnSync(process.execPath, ['bin/article-analyze.js', 'clean', '--explain'], {
      encoding: 'utf8',
      input,
    });
    expect(run.stdout.trimEnd()).toBe(output!.trimEnd());
  });

  it('shows what check really prints for it', () => {
    const [input, , , output] = blocks('text');
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'readme-'));
    fs.writeFileSync(path.join(folder, 'article.txt'), input!);
    const bin = path.resolve('bin/article-analyze.js');
    const run = spawnSync(process.execPath, [bin, 'check', 'article.txt'], { encoding: 'utf8', cwd: folder });
    expect(run.stdout.trimEnd()).toBe(output!.trimEnd());
  });

  it('shows what sources really prints for the corpus of the tests', () => {
    const [, , , , output] = blocks('text');
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'readme-'));
    fs.cpSync('tests/sources/corpus', path.join(folder, 'news'), { recursive: true });
    const args = [path.resolve('bin/article-analyze.js'), 'sources', 'news'];
    const run = spawnSync(process.execPath, args, { encoding: 'utf8', cwd: folder });
    expect(run.stdout.trimEnd()).toBe(output!.trimEnd());
  });

  it('shows what diff really prints for an edit of it', () => {
    const [input, , , , , output] = blocks('text');
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'readme-'));
    fs.writeFileSync(path.join(folder, 'article.txt'), input!);
    const command = blocks('sh').find((block) => block.startsWith('sed'))!;
    const bin = `'${process.execPath}' '${path.resolve('bin/article-analyze.js')}'`;
    const run = spawnSync('sh', ['-c', command.replace('article-analyze', bin)], {
      encoding: 'utf8',
      cwd: folder,
    });
    expect(run.stdout.trimEnd()).toBe(output!.trimEnd());
    expect(run.status).toBe(1);
  });

  it('shows a configuration that is one', () => {
    const [config] = blocks('json');
    expect(() => readConfig(JSON.parse(config!))).not.toThrow();
  });

  it('shows workflows that name inputs of the action and hooks that there are', () => {
    const [workflow, hooks] = blocks('yaml').map((text) => parse(text));
    const { inputs } = parse(fs.readFileSync('action.yml', 'utf8'));
    const { with: given } = workflow.jobs.check.steps.at(-1);
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
    const ids = parse(fs.readFileSync('.pre-commit-hooks.yaml', 'utf8')).map(({ id }: { id: string }) => id);
    expect(ids).toContain(hooks.repos[0].hooks[0].id);
  });

  it('shows a library example that finds the speaker', () => {
    const [example] = blocks('js');
    const text = /analyze\('(.*)'\)/.exec(example!)![1]!;
    expect(analyze(text).quotes.map((q) => q.speaker?.name)).toEqual(['Adwoa Mensah-Boateng']);
  });

  it('uses only options that the command has', () => {
    const uses = [
      ...blocks('sh')
        .join('\n')
        .matchAll(/article-analyze( clean| check| diff| sources)?( .*)/g),
    ];
    const options = uses.flatMap(([, command = '', rest]) =>
      (rest!.match(/(?<= )--[a-z-]+/g) ?? []).map((option) => ({ command: command.trim(), option })),
    );
    expect(options.length).toBeGreaterThan(3);
    for (const { command, option } of options) expect(helpOf(command)).toContain(option);
  });
});

function helpOf(command: string): string {
  const args = ['bin/article-analyze.js', ...(command ? [command] : []), '--help'];
  return spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout;
}
