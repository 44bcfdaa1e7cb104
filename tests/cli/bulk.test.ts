import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { records, run, start } from './command.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bulk-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => path.join(folder, name);
const hash = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');
const line = (id: number, times = 1): string =>
  `${JSON.stringify({ id: `a${id}`, text: `“Boat ${id} is late,” said Mira Lind of Oslo. `.repeat(times), outlet: 'x' })}\n`;

const MANY = 150;
const input = at('in.ndjson');
fs.writeFileSync(input, Array.from({ length: MANY }, (_, i) => line(i)).join(''));
const bulk = ['--format', 'ndjson', '--input-format', 'ndjson'];
const whole = run([...bulk, input]).stdout;

describe('bulk analysis', () => {
  it('gives one line out for each line in, in order, with the fields it does not know', () => {
    expect(records(whole).map(({ id, meta }) => [id, meta])).toEqual(
      Array.from({ length: MANY }, (_, i) => [`a${i}`, { outlet: 'x' }]),
    );
  });

  it.each([2, 3])('gives the same bytes with %i jobs', (jobs) => {
    expect(run([...bulk, '--jobs', `${jobs}`, input]).stdout).toBe(whole);
  });

  it('gives the same bytes and sentences for pages, which its threads read', () => {
    const page = (body: string): string => `<html><body>${body}</body></html>`;
    fs.writeFileSync(at('full.html'), page('<h1>Pier opens</h1><p>“The pier is open,” said Ada Brook.</p>'));
    fs.writeFileSync(at('bare.html'), page('<div></div>'));
    const pages = ['<p>“It holds,” said Mira Lind.</p>', '', '<p>JosÃ© Lind said that it holds.</p>'].map(
      page,
    );
    fs.writeFileSync(
      at('pages.ndjson'),
      pages.map((html) => `${JSON.stringify({ html, outlet: 'x' })}\n`).join(''),
    );
    const inputs = [at('bare.html'), at('full.html'), at('pages.ndjson')];
    const one = run(['-f', 'ndjson', ...inputs]);
    const several = run(['-f', 'ndjson', '--jobs', '2', ...inputs]);
    expect(records(one.stdout).map((record) => 'error' in record)).toEqual([true, false, false, true, false]);
    expect(several).toEqual(one);
  });

  it('gives an error record for an article that takes too long, and analyses the others', () => {
    fs.writeFileSync(at('long.ndjson'), line(0, 100_000) + line(1));
    const args = [...bulk, '--timeout-per-article', '3', '--max-bytes', '20000000', at('long.ndjson')];
    const { stdout, stderr, status } = run(args);
    const [late, fine] = records(stdout);
    expect(late).toMatchObject({ id: 'a0', error: { code: 'timeout' } });
    expect(fine).toMatchObject({ id: 'a1', quotes: [{}] });
    expect(stderr).toContain('long.ndjson:1: The analysis took longer than 3 s');
    expect(status).toBe(0);
  });
});

describe('records at fault', () => {
  const faulty = at('faulty.ndjson');
  fs.writeFileSync(faulty, `${line(0)}{bad\n${line(1)}{worse\n${line(2)}`);

  it.each([
    ['are tolerated', [], 0, 5],
    ['fail a strict run at its end', ['--strict'], 2, 5],
    ['stop the run when there are too many', ['--max-errors', '1'], 2, 4],
    ['are tolerated up to a number', ['--max-errors', '2'], 0, 5],
  ])('%s', (_, args, status, lines) => {
    const ran = run([...bulk, ...args, faulty]);
    expect(ran.status).toBe(status);
    expect(records(ran.stdout)).toHaveLength(lines);
  });

  it.each([1, 2])('stop the run though the stream stays open (%i jobs)', async (jobs) => {
    const child = start([...bulk, '--max-errors', '0', '--jobs', `${jobs}`, '-']);
    child.stdin.on('error', () => {});
    child.stdin.write(`${line(0)}{bad\n${line(1)}`);
    const [status] = await once(child, 'exit');
    expect(status).toBe(2);
  });

  it.each([
    ['--strict', [], 5, 2],
    ['--max-errors', ['1'], 4, 2],
    ['--max-errors', ['2'], 5, 0],
  ])('count for %s %j in the part of the run before it was resumed', (flag, number, lines, status) => {
    const out = at('counted.ndjson');
    const before = run([...bulk, faulty])
      .stdout.split(/(?<=\n)/)
      .slice(0, 4);
    fs.writeFileSync(out, before.join(''));
    expect(run([...bulk, flag, ...number, '--resume', out, faulty]).status).toBe(status);
    expect(records(fs.readFileSync(out, 'utf8'))).toHaveLength(lines);
  });
});

describe('the progress line', () => {
  /** Standard error is a terminal, and standard output is not. `before` is what comes before the command. */
  const onTerminal = (args: string, before = ''): string => {
    const command = `${before}node bin/article-analyze.js ${bulk.join(' ')} ${args} > ${at('shown.ndjson')}`;
    const env = { ...process.env, TERM: 'xterm' };
    return spawnSync('script', ['-qec', command, '/dev/null'], { env, encoding: 'utf8' }).stdout;
  };

  it.each([
    ['a file', input],
    ['standard input that is one', `- < ${input}`],
  ])('has a bar, count, rate and time left for %s', (_, command) => {
    const shown = onTerminal(command);
    expect(shown).toMatch(/[█░]{20} \d+%, \d+ articles?, [\d.]+ a second/);
    expect(shown.trimEnd().endsWith('\r\u001b[K')).toBe(true);
    expect(fs.readFileSync(at('shown.ndjson'), 'utf8')).toBe(whole);
  });

  it('has neither bar nor time left for a stream', () => {
    const shown = onTerminal('-', `cat ${input} | `);
    expect(shown).toContain(' a second');
    expect(shown).not.toMatch(/[█░%]| left/);
  });

  it('is not shown with --quiet', () => {
    expect(onTerminal(`--quiet ${input}`)).toBe('');
  });
});

describe('--resume', () => {
  it('continues a run that was killed, without losing or repeating a record', async () => {
    const out = at('killed.ndjson');
    const broken = start([...bulk, '--resume', out, input]);
    while (!fs.existsSync(out) || fs.statSync(out).size < 20_000) await wait(5);
    broken.kill('SIGKILL');
    await new Promise((resolve) => broken.on('exit', resolve));
    expect(fs.readFileSync(out, 'utf8')).not.toBe(whole);
    expect(run([...bulk, '--resume', out, '--jobs', '2', input])).toMatchObject({ status: 0, stdout: '' });
    expect(hash(fs.readFileSync(out))).toBe(hash(whole));
  });

  it('cuts off a line that was not written to its end', () => {
    fs.writeFileSync(at('cut.ndjson'), whole.slice(0, -50));
    expect(run([...bulk, '--resume', at('cut.ndjson'), input]).status).toBe(0);
    expect(fs.readFileSync(at('cut.ndjson'), 'utf8')).toBe(whole);
  });

  it('has nothing to do for a run that is complete', () => {
    fs.writeFileSync(at('done.ndjson'), whole);
    expect(run([...bulk, '--resume', at('done.ndjson'), input])).toMatchObject({ status: 0, stderr: '' });
    expect(fs.readFileSync(at('done.ndjson'), 'utf8')).toBe(whole);
  });

  it.each([
    ['results of other inputs', line(7), `${whole.split('\n')[0]}\n`, 'name the inputs of the broken run'],
    ['more results than inputs', line(0), whole, 'there are only 1 inputs'],
    ['no results', line(0), 'Notes of mine.\n', 'Line 1 is no result of article-analyze'],
  ])('refuses a file with %s, and leaves it as it is', (_, given, found, message) => {
    fs.writeFileSync(at('given.ndjson'), given);
    fs.writeFileSync(at('found.ndjson'), found);
    const ran = run([...bulk, '--resume', at('found.ndjson'), at('given.ndjson')]);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain(message);
    expect(fs.readFileSync(at('found.ndjson'), 'utf8')).toBe(found);
  });

  it('refuses to append to one of its inputs', () => {
    const ran = run([...bulk, '--resume', input, input]);
    expect(ran).toMatchObject({ status: 2, stdout: '' });
    expect(ran.stderr).toContain('one of the inputs');
  });

  it('goes with NDJSON only', () => {
    const ran = run(['--resume', at('x.json'), input]);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain('add --format ndjson');
    expect(fs.existsSync(at('x.json'))).toBe(false);
  });
});

describe('an endless stream', () => {
  it.each([1, 2])('ends at Ctrl-C with whole lines, by the signal (%i jobs)', async (jobs) => {
    const child = start([...bulk, '--jobs', `${jobs}`, '-']);
    child.stdin.on('error', () => {});
    let out = '';
    child.stdout.on('data', (chunk) => (out += chunk));
    let id = 0;
    const feed = (): void => {
      while (!child.killed && child.stdin.write(line(id++)));
    };
    child.stdin.on('drain', feed);
    feed();
    while (out.length < 50_000) await wait(5);
    child.kill('SIGINT');
    const signal = await new Promise((resolve) => child.on('close', (_, by) => resolve(by)));
    expect(signal).toBe('SIGINT');
    expect(out.endsWith('\n')).toBe(true);
    expect(records(out).every((record, i) => record.id === `a${i}`)).toBe(true);
  });

  it('is read no faster than its results are taken', async () => {
    const child = start([...bulk, '-']);
    child.stdin.on('error', () => {});
    let fed = 0;
    const feed = (): void => {
      while (!child.killed && child.stdin.write(line(fed++, 50)));
    };
    child.stdin.on('drain', feed);
    feed();
    for (let [before, still] = [-1, 0]; still < 4; still = fed === before ? still + 1 : 0) {
      before = fed;
      await wait(250);
    }
    expect(fed).toBeGreaterThan(0);
    child.kill('SIGKILL');
  });
});
