import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lay, STORY } from '../src/checks/story.js';
import { folderWith } from './read/folder.js';

const action = parse(fs.readFileSync('action.yml', 'utf8'));
let tarball = '';

beforeAll(() => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'action-'));
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { stdio: 'ignore' });
  tarball = path.join(folder, fs.readdirSync(folder)[0]!);
});

/** Runs the steps of the action as a runner does, with `inputs` in place of its defaults. */
function runAction(files: Record<string, string>, inputs: Record<string, string> = {}) {
  const folder = fs.realpathSync(folderWith({ ...files, output: '', summary: '' }));
  const given: Record<string, string> = { package: tarball, ...inputs };
  const fill = (text: string): string =>
    text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name) => given[name] ?? action.inputs[name].default);
  const ran = action.runs.steps.map(
    (step: { run: string; env: Record<string, string> } & Record<string, string>) =>
      spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
        cwd: path.join(folder, fill(step['working-directory']!)),
        encoding: 'utf8',
        env: {
          ...process.env,
          ...Object.fromEntries(Object.entries(step.env).map(([name, value]) => [name, fill(value)])),
          GITHUB_ACTION_PATH: process.cwd(),
          GITHUB_WORKSPACE: folder,
          GITHUB_OUTPUT: path.join(folder, 'output'),
          GITHUB_STEP_SUMMARY: path.join(folder, 'summary'),
        },
      }),
  );
  const read = (name: string): string => fs.readFileSync(path.join(folder, name), 'utf8');
  return { status: ran.at(-1).status, stdout: ran.at(-1).stdout, stderr: ran.at(-1).stderr, read };
}

const WARNED = lay('Skip to content', STORY);
const WALL = 'Access Denied\n\nYou have been blocked.\n';

describe('the GitHub Action', () => {
  it('annotates what is wrong, fails the job, and writes its summary', () => {
    const { status, stdout, stderr, read } = runAction({ 'a.txt': WALL }, { files: 'a.txt' });
    expect(stderr).toBe('');
    expect(status).toBe(1);
    expect(stdout).toContain('::error title=blocked-page,file=a.txt,line=1');
    expect(read('output')).toBe('exit-status=1\n');
    expect(read('summary')).toContain('blocked-page');
  });

  it('passes where warnings are no failure, and fails where they are', () => {
    const files = { 'a.txt': WARNED, 'b b.txt': WARNED };
    const inputs = { files: 'a.txt\nb b.txt\n', args: '--rule=near-duplicate-of=off\n' };
    expect(runAction(files, inputs).status).toBe(0);
    expect(runAction(files, { ...inputs, 'fail-on': 'warning' }).status).toBe(1);
    expect(runAction(files, { ...inputs, 'max-warnings': '1' }).status).toBe(1);
    expect(runAction(files, { ...inputs, 'max-warnings': '2' }).status).toBe(0);
  });

  it('runs in a folder, names files from the root of the repository, and writes SARIF', () => {
    const { status, stdout, read } = runAction(
      { 'data/a.txt': WALL },
      { files: 'a.txt', 'working-directory': 'data', sarif: 'check.sarif' },
    );
    expect(status).toBe(1);
    expect(stdout).toContain('file=data/a.txt');
    const { results } = JSON.parse(read('data/check.sarif')).runs[0];
    expect(results.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain('blocked-page');
  });

  it('takes no input for a command', () => {
    const { status, stderr, read } = runAction({ 'a.txt': STORY }, { files: '$(touch output2); a.txt' });
    expect(status).toBe(2);
    expect(stderr).toContain('$(touch output2); a.txt');
    expect(() => read('output2')).toThrow();
  });

  it('runs the version of its own package by default', () => {
    expect(action.runs.steps[0].run).toContain('GITHUB_ACTION_PATH + "/package.json").version');
    expect(action.inputs.package.default).toBe('');
  });
});

describe('the pre-commit hook', () => {
  it('runs the command of the package on the files that it reads', () => {
    const [hook] = parse(fs.readFileSync('.pre-commit-hooks.yaml', 'utf8'));
    const [command, subcommand] = hook.entry.split(' ');
    expect(Object.keys(JSON.parse(fs.readFileSync('package.json', 'utf8')).bin)).toContain(command);
    expect(subcommand).toBe('check');
    const takes = new RegExp(hook.files);
    expect(['a.txt', 'a/b.html', 'c.ndjson', 'd.md'].filter((name) => !takes.test(name))).toEqual([]);
    expect(takes.test('a.ts')).toBe(false);
  });
});
