import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll } from 'vitest';
import { SHELLS, type Shell } from '../../../src/cli/completion/shells.js';
import { run } from '../command.js';

/** Whether the shell is on this machine. */
export const hasShell = (shell: Shell): boolean => spawnSync(shell, ['-c', 'exit 0']).status === 0;

/** A folder with these files, for all tests of a file. */
function folderFor(files: Record<string, string>): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'completion-'));
  for (const [name, content] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), content);
  afterAll(() => fs.rmSync(folder, { recursive: true }));
  return folder;
}

/** The scripts that the command prints, each in a file. */
const scripts = folderFor(
  Object.fromEntries(SHELLS.map((shell) => [shell, run(['completion', shell]).stdout])),
);
export const scriptOf = (shell: Shell): string => path.join(scripts, shell);

/** What the shell itself offers at the end of a line, in a folder. */
export function complete(shell: Shell, line: string, cwd: string): string[] {
  const offered = { bash: inBash, zsh: inZsh, fish: inFish }[shell](line, cwd);
  return [...new Set(offered)].sort();
}

/** bash cuts a line into words at blanks and at "=", and hands them to the function. */
function inBash(line: string, cwd: string): string[] {
  const words = line.split(/ +|(=)/).filter((word) => word !== undefined);
  const kept = words.filter((word, index) => word !== '' || index === words.length - 1);
  if (kept.at(-1) === '' && kept.at(-2) === '=') kept.pop();
  const program = `. "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _article_analyze; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return linesOf('bash', ['--norc', '-c', program, 'bash', scriptOf('bash'), ...kept], cwd);
}

/** zsh completes only what is typed: a terminal is made for it. */
function inZsh(line: string, cwd: string): string[] {
  const driver = path.resolve('tests/cli/completion/complete.zsh');
  const seen = linesOf('zsh', ['-f', driver, scriptOf('zsh'), path.join(scripts, 'dump'), line], cwd);
  return [...stripVTControlCharacters(seen.join('\n')).matchAll(/<([^<>\n]+)>(?!>)/g)].map(
    ([, word]) => word!,
  );
}

function inFish(line: string, cwd: string): string[] {
  const seen = linesOf(
    'fish',
    ['--no-config', '-c', 'source $argv[1]; complete -C $argv[2]', scriptOf('fish'), line],
    cwd,
  );
  return seen.map((found) => found.split('\t')[0]!.replace(/^--[\w-]+=/, ''));
}

function linesOf(shell: Shell, args: string[], cwd: string): string[] {
  const { stdout, stderr } = spawnSync(shell, args, {
    cwd,
    encoding: 'utf8',
    timeout: 30_000,
    env: { ...process.env, TERM: 'dumb' },
  });
  if (stderr !== '') throw new Error(stderr);
  return stdout.split(/\r?\n/).filter(Boolean);
}

/** A folder with files and none of the user's. */
export const folder = (): string => {
  const cwd = folderFor({ 'story.txt': 'Rain.', 'two words.txt': 'Rain.' });
  fs.mkdirSync(path.join(cwd, 'news'));
  return cwd;
};
