import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../../src/checks/finding.js';
import { github } from '../../../src/checks/formats/github.js';
import { finding, lines, print, REAL, runOf } from './runs.js';

/** The commands in a log, as GitHub's runner reads them, with what it gives back of properties and messages. */
function commandsIn(log: string) {
  return log.split('\n').flatMap((line) => {
    const match = /^::(\w+)(?: (.*?))?::(.*)$/.exec(line);
    if (!match || match[1] === 'group' || match[1] === 'endgroup') return [];
    const properties = Object.fromEntries(
      (match[2] ?? '')
        .split(',')
        .map((pair) => [pair.split('=')[0], decode(pair.slice(pair.indexOf('=') + 1))]),
    );
    return [{ command: match[1], ...properties, message: decode(match[3]!) }];
  });
}

const decode = (text: string): string => decodeURIComponent(text.replace(/%(?!0A|0D|25|3A|2C)/g, '%25'));

describe('annotations of a GitHub workflow', () => {
  it('name the rule, the file, lines and columns, the worst level first', () => {
    const commands = commandsIn(print(github, REAL));
    expect(commands[0]).toEqual({
      command: 'error',
      title: 'blocked-page',
      file: 'wall.txt',
      line: '1',
      endLine: '1',
      col: '1',
      endColumn: '14',
      message: 'wall.txt:1:1: This is no article: the site answered with a wall or an error page.',
    });
    expect(commands.map(({ command }) => command)).toEqual(
      [...commands.map(({ command }) => command)].sort((a, b) => ORDER.indexOf(a!) - ORDER.indexOf(b!)),
    );
  });

  it('of a record stand at its line in the file', () => {
    const [first] = commandsIn(print(github, REAL)).filter(({ title }) => title === 'too-short');
    expect(first).toMatchObject({ title: 'too-short' });
    const records = commandsIn(print(github, REAL)).filter(({ file }) => file === 'many.ndjson');
    expect(records.map(({ line, col }) => [line, col])).toContainEqual(['2', undefined]);
  });

  it('have no columns where they span lines, for GitHub refuses them', () => {
    const [only] = commandsIn(print(github, runOf([finding({ endLine: 9 })])));
    expect(only).not.toHaveProperty('col');
    expect(only).toMatchObject({ line: '3', endLine: '9' });
  });

  it('of standard input name no file', () => {
    const [only] = commandsIn(print(github, runOf([finding({ file: '-' })])));
    expect(only).not.toHaveProperty('file');
  });

  it.each([
    [10, 10, 0],
    [11, 10, 2],
    [25, 10, 16],
  ])('are at most ten of a level: of %i findings %i, and %i in the log', (all, annotated, logged) => {
    const log = print(github, runOf([...lines(all, 'error'), ...lines(3, 'info')]));
    expect(commandsIn(log).filter(({ command }) => command === 'error')).toHaveLength(annotated);
    expect(commandsIn(log).filter(({ command }) => command === 'notice')).toHaveLength(3);
    expect(log.split('\n').filter((line) => line.startsWith('error a.txt:'))).toHaveLength(logged);
    expect(log.includes(`+${logged} more errors`)).toBe(logged > 0);
  });

  it('hold whatever an article or a file name has', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', ':', ',', '%', '\n', '\r', '::error::', '##[', '='),
    });
    fc.assert(
      fc.property(texts, texts, fc.nat(30), (message, file, count) => {
        const name = `x${file}x`;
        const all = Array.from({ length: count + 1 }, () => finding({ message: `m${message}m`, file: name }));
        const log = print(github, runOf(all));
        const commands = commandsIn(log);
        expect(commands).toHaveLength(Math.min(all.length, 10));
        expect(commands[0]).toMatchObject({ command: 'warning', file: name, line: '3', title: 'too-short' });
        const plain = log.split('\n').filter((line) => !line.startsWith('::'));
        expect(plain.filter((line) => line.includes('##['))).toEqual([]);
      }),
    );
  });
});

const ORDER = ['error', 'warning', 'notice'];

describe('the summary of a job', () => {
  it('has the sums and every finding, the worst first', () => {
    const summary = github.jobSummary!(REAL);
    expect(summary).toContain('### article-analyze: ');
    expect(summary).toContain(`${REAL.counts.error} error`);
    const levels = summary.split('\n').flatMap((line) => /^\| (error|warning|info) \|/.exec(line)?.[1] ?? []);
    const all = REAL.inputs.flatMap(({ findings }) => findings);
    expect(levels).toHaveLength(all.length);
    expect(levels).toEqual(
      [...levels].sort((a, b) => LEVELS.indexOf(a as never) - LEVELS.indexOf(b as never)),
    );
  });

  it('shows words as they are, none as Markdown', () => {
    const message = 'a | b <img> `c` *d* [e](f) @g';
    const row = github.jobSummary!(runOf([finding({ message })]))
      .split('\n')
      .find((line) => line.startsWith('| warning'))!;
    expect(row.match(/\|/g)).toHaveLength(5);
    expect(row).not.toMatch(/[<>`*[\]@]/);
    expect(row.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))).toContain(message);
  });

  it('keeps below what GitHub takes', () => {
    const summary = github.jobSummary!(runOf(lines(5000, 'error')));
    expect(Buffer.byteLength(summary)).toBeLessThan(2 ** 20);
    expect(summary).toContain('+4000 more');
  });

  it('says so where nothing was found', () => {
    expect(github.jobSummary!(runOf([]))).toContain('no problems');
  });
});
