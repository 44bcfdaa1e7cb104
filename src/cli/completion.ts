import type { Command } from 'commander';
import { checks } from '../checks/registry.js';
import { bashScript } from './completion/bash.js';
import { type DescribedProgram, describeProgram } from './completion/described.js';
import { fishScript } from './completion/fish.js';
import type { Shell } from './completion/shells.js';
import { zshScript } from './completion/zsh.js';
import { writeToStdout } from './output.js';

const scripts: Record<Shell, (program: DescribedProgram) => string> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

/** `article-analyze completion <shell>`: prints a script for the shell, made from the program's definitions. */
export async function printCompletion(shell: Shell, program: Command): Promise<void> {
  const described = describeProgram(program, { rule: checks.map(({ id }) => id) });
  await writeToStdout(scripts[shell](described));
}
