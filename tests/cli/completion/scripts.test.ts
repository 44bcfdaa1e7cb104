import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { SHELLS, type Shell } from '../../../src/cli/completion/shells.js';
import { FORMATS } from '../../../src/reports/index.js';
import { run } from '../command.js';
import { complete, folder, hasShell, scriptOf } from './shells.js';

const COMMANDS = ['check', 'clean', 'completion', 'diff', 'help', 'rules', 'schema', 'sources'];

const title = (shell: Shell) =>
  `completion in ${shell}${hasShell(shell) ? '' : ', which is not here: SKIPPED'}`;

describe.each(SHELLS.map((shell) => [title(shell), shell] as const))('%s', (_title, shell) => {
  const cwd = folder();
  const here = hasShell(shell);
  /** The file with a blank in its name is written in another way in each shell. */
  const offers = (line: string) => complete(shell, line, cwd).filter((word) => !word.includes('two'));

  test.runIf(here).each([
    ['a prefix of a command', 'article-analyze che', ['check']],
    ['a long option', 'article-analyze --input-f', ['--input-format']],
    ['its choices', 'article-analyze --input-format m', ['markdown', 'mhtml']],
    ['the choices of a short option', 'article-analyze -f ', [...FORMATS].sort()],
    ['choices behind an equals sign', 'article-analyze --offsets=', ['byte', 'codepoint', 'utf16']],
    ['a prefix behind an equals sign', 'article-analyze --offsets=by', ['byte']],
    ['an option of a command', 'article-analyze check --fail', ['--fail-on']],
    ['the choices of a command’s own option', 'article-analyze clean -f m', ['markdown']],
    ['a command behind an option with a value', 'article-analyze -f json sch', ['schema']],
    ['the words behind a command', 'article-analyze schema ', ['analysis', 'clean', 'diff', 'sources']],
    ['commands behind help', 'article-analyze help ch', ['check']],
    ['shells', 'article-analyze completion ', ['bash', 'fish', 'zsh']],
    ['the rules of check', 'article-analyze check --explain near', ['near-duplicate-of']],
    ['nothing for a number', 'article-analyze --summary ', []],
  ])('offers %s', (_, line, words) => {
    expect(offers(line)).toEqual(words);
  });

  test.runIf(here).each([
    ['first', 'article-analyze st'],
    ['behind another file', 'article-analyze a.txt st'],
    ['behind a command', 'article-analyze check st'],
    ['for an option', 'article-analyze --output st'],
    ['behind --', 'article-analyze -- st'],
  ])('offers files %s', (_, line) => {
    expect(offers(line)).toEqual(['story.txt']);
  });

  test.runIf(here)('offers commands and files where both may stand, and no command behind a file', () => {
    const withoutSlash = (words: string[]) => words.map((word) => word.replace(/\/$/, ''));
    expect(withoutSlash(offers('article-analyze '))).toEqual([...COMMANDS, 'news', 'story.txt'].sort());
    expect(withoutSlash(offers('article-analyze story.txt '))).toEqual(['news', 'story.txt']);
  });

  test.runIf(here)('offers no words but options behind a command without operands', () => {
    expect(offers('article-analyze rules ').filter((word) => !word.startsWith('-'))).toEqual([]);
  });

  test.runIf(here)('offers a file with a blank in its name as one word', () => {
    expect(complete(shell, 'article-analyze tw', cwd).join().replace(/[\\']/g, '')).toBe('two words.txt');
  });

  test.runIf(here)('is a script that the shell can read', () => {
    const { stderr, status } = spawnSync(shell, ['-n', scriptOf(shell)], { encoding: 'utf8' });
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });

  test.runIf(here)('offers each option that the help has', () => {
    for (const command of ['', 'clean', 'check', 'diff', 'rules', 'sources']) {
      const help = run([...(command ? [command] : []), '--help']).stdout;
      const options = [...help.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, option]) => option!);
      expect(options.length).toBeGreaterThan(1);
      const offered = offers(`article-analyze ${command}${command && ' '}--`);
      expect(offered).toEqual(expect.arrayContaining(options));
    }
  });
});
