import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../read/folder.js';
import { records, run, start } from './command.js';

const GOOD = 'The lift bridge at Tollan opened an hour late on Monday, the harbour office said.\n';

describe('--output', () => {
  it('writes what would have gone to standard output, and leaves nothing else', () => {
    const cwd = folderWith({ 'a.txt': GOOD });
    const { stdout } = run(['--json', 'a.txt'], { cwd });
    expect(run(['--json', 'a.txt', '-o', 'a.json'], { cwd })).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(fs.readFileSync(`${cwd}/a.json`, 'utf8')).toBe(stdout);
    expect(fs.readdirSync(cwd)).toEqual(['a.json', 'a.txt']);
  });

  it('takes - for standard output', () => {
    const cwd = folderWith({ 'a.txt': GOOD });
    expect(JSON.parse(run(['--json', 'a.txt', '-o', '-'], { cwd }).stdout)).toMatchObject({ id: 'a.txt' });
  });

  it('replaces the file that a link leads to, and keeps its permissions', () => {
    const cwd = folderWith({ 'a.txt': GOOD, 'sub/real.json': 'old' });
    fs.chmodSync(`${cwd}/sub/real.json`, 0o600);
    fs.symlinkSync('sub/real.json', `${cwd}/link.json`);
    expect(run(['--json', 'a.txt', '-o', 'link.json'], { cwd }).status).toBe(0);
    expect(JSON.parse(fs.readFileSync(`${cwd}/sub/real.json`, 'utf8'))).toMatchObject({ id: 'a.txt' });
    expect(fs.statSync(`${cwd}/sub/real.json`).mode & 0o777).toBe(0o600);
    expect(fs.readdirSync(`${cwd}/sub`)).toEqual(['real.json']);
  });

  it.each([
    ['a folder that does not exist', 'nope/a.json', "The output's folder does not exist: create nope first."],
    ['a folder', 'sub', 'The output is a folder: name a file in it.'],
    ['an input', 'a.txt', 'The output is one of the inputs and would overwrite it: name another file.'],
    ['an input under another name', 'sub/../a.txt', 'The output is one of the inputs'],
    ['a path through a file', 'a.txt/b', 'The output cannot be written: a part of its path is not a folder.'],
  ])('refuses %s before anything is read', (_, output, sentence) => {
    const cwd = folderWith({ 'a.txt': GOOD, 'sub/': '' });
    const { status, stdout, stderr } = run(['a.txt', '-o', output], { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`article-analyze: ${output}: ${sentence}`);
    expect(fs.readFileSync(`${cwd}/a.txt`, 'utf8')).toBe(GOOD);
  });

  it.skipIf(!fs.existsSync('/dev/full'))('says that the disk is full', () => {
    const cwd = folderWith({ 'a.txt': GOOD });
    const { status, stderr } = run(['--json', 'a.txt', '-o', '/dev/full'], { cwd });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'article-analyze: The report could not be written: no space is left on the disk.\n',
    });
  });

  it('leaves nothing half-written when it is interrupted', async () => {
    const cwd = folderWith({ 'old.json': 'old' });
    const child = start(['--json', '-', '-o', 'old.json'], cwd);
    while (fs.readdirSync(cwd).length < 2 && child.exitCode === null) await setTimeout(10);
    child.kill('SIGINT');
    const [code, signal] = await once(child, 'exit');
    expect(code ?? signal).toBe('SIGINT');
    expect(fs.readdirSync(cwd)).toEqual(['old.json']);
    expect(fs.readFileSync(path.join(cwd, 'old.json'), 'utf8')).toBe('old');
  });
});

describe('a pipe', () => {
  const many = Array.from({ length: 2000 }, (_, index) => JSON.stringify({ id: `r${index}`, text: GOOD }));

  it('that is closed early is no failure and nothing to talk about', async () => {
    const child = start(['-f', 'ndjson', '--input-format', 'ndjson', '--include-text']);
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdin.on('error', () => {});
    child.stdin.end(many.join('\n'));
    child.stdout.once('data', () => child.stdout.destroy());
    const [code] = await once(child, 'close');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('that is slow gets all of 5 MB', async () => {
    const ballast = 'x'.repeat(5_000_000);
    const child = start(['-f', 'ndjson', '--input-format', 'ndjson']);
    child.stdin.end(JSON.stringify({ id: 'a', text: 'Rain fell.', ballast }));
    let stdout = '';
    for await (const chunk of child.stdout) {
      stdout += chunk;
      await setTimeout(2);
    }
    expect(records(stdout)[0].meta.ballast).toHaveLength(ballast.length);
  });
});

describe('colour', () => {
  const colored = (args: string[], env = {}) => run(args, { input: GOOD, env }).stdout.includes('\x1b[');

  it.each([
    [[], {}, false],
    [[], { FORCE_COLOR: '1' }, true],
    [['--color'], {}, true],
    [['--color'], { NO_COLOR: '1' }, true],
    [['--no-color'], { FORCE_COLOR: '1' }, false],
    [['--json', '--color'], {}, false],
  ])('in a pipe with %j and %j: %s', (args, env, expected) => {
    expect(colored(args, env)).toBe(expected);
  });
});
