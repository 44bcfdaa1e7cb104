import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createProfile } from '../../src/cli/profile.js';
import { run } from './command.js';

/** A profile, and a clock that only `pass` moves. */
function profiled() {
  let time = 1000;
  const profile = createProfile(() => time);
  return { profile, pass: (ms: number) => (time += ms) };
}

describe('a profile', () => {
  it('sums the time of each stage, in the order of the stages, and leaves out what took no part', () => {
    const { profile, pass } = profiled();
    pass(500);
    profile.inStage('names', () => pass(30));
    profile.inStage('clean', () => pass(10));
    profile.inStage('names', () => pass(60));
    expect(profile.table()).toBe(
      [
        'stage               ms   share\n',
        'clean             10.0   10.0%\n',
        'names             90.0   90.0%\n',
        'total            100.0  100.0%\n',
      ].join(''),
    );
  });

  it('counts the time of a stage within another once, for the inner one', () => {
    const { profile, pass } = profiled();
    profile.inStage('quotes', () => {
      pass(1);
      profile.inStage('speakers', () => pass(4));
      pass(2);
    });
    expect(profile.table()).toMatch(/quotes +3\.0 .*\nspeakers +4\.0 /);
  });

  it('gives what the work gives, and ends the stage where the work throws', () => {
    const { profile, pass } = profiled();
    expect(profile.inStage('clean', () => 'blocks')).toBe('blocks');
    const fail = () => {
      pass(2);
      throw new Error('no');
    };
    expect(() => profile.inStage('tokens', fail)).toThrow('no');
    pass(50);
    expect(profile.table()).toMatch(/tokens +2\.0 .*\ntotal +2\.0 /);
  });

  it('counts the waiting for each item, and not what is done with it', async () => {
    const { profile, pass } = profiled();
    async function* items() {
      for (const item of ['a', 'b']) {
        pass(5);
        yield item;
      }
    }
    const seen: string[] = [];
    for await (const item of profile.inStages('read', items())) {
      seen.push(item);
      pass(100);
    }
    expect(seen).toEqual(['a', 'b']);
    expect(profile.table()).toMatch(/total +10\.0 /);
  });

  it('has no share to give where no time has passed', () => {
    expect(profiled().profile.table()).toMatch(/total +0\.0 +0\.0%/);
  });
});

describe('--profile', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'profile-'));
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
  const text = '“The pier is open,” said Mira Lind, the harbour master of Oslo.\n';
  const files = ['a.txt', 'b.txt'].map((name) => path.join(folder, name));
  for (const file of files) fs.writeFileSync(file, text);
  const record = `${JSON.stringify({ id: 'a', text })}\n`;

  it.each([
    ['one file', ['--json', files[0]!], ''],
    ['many files', files, ''],
    ['records', ['--input-format', 'ndjson', '-f', 'ndjson', '-'], record.repeat(3)],
  ])('prints the table of %s on standard error and leaves the report as it is', (_, args, input) => {
    const { status, stdout, stderr } = run(['--profile', ...args], { input });
    expect(status).toBe(0);
    expect(stdout).toBe(run(args, { input }).stdout);
    expect(stderr.split('\n').map((line) => line.split(' ')[0])).toEqual(
      'stage read load repair clean tokens language names entities speech quotes speakers publication summary report total'
        .split(' ')
        .concat(''),
    );
  });

  it.each([
    ['--jobs', '2'],
    ['--timeout-per-article', '9'],
  ])('is refused with %s', (...option) => {
    const { status, stdout, stderr } = run(['--profile', ...option, files[0]!]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(
      'article-analyze: --profile measures one article after the other: leave out --jobs and --timeout-per-article.\n',
    );
  });
});
