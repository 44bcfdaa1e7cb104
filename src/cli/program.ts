import { Argument, Command } from 'commander';
import { addCheckOptions, type CheckCommandOptions } from './check-options.js';
import type { CleanCommandOptions } from './clean.js';
import { addCleanOptions } from './clean-options.js';
import { SHELLS, type Shell } from './completion/shells.js';
import type { DiffCommandOptions } from './diff.js';
import { addDiffOptions } from './diff-options.js';
import { FAILED } from './exit-status.js';
import { AFTER_OPTIONS, BEFORE_USAGE, COMPLETION_AFTER_OPTIONS } from './help.js';
import { printMessage } from './messages.js';
import { type AnalyzeCommandOptions, addOptions } from './options.js';
import { SCHEMA_NAMES, type SchemaName } from './schema-names.js';
import { addSourcesOptions, type SourcesCommandOptions } from './sources-options.js';
import { version } from './version.js';

/**
 * The command line. Commands are loaded when they run, so that help and version need no more than this. They set the
 * process's exit code; wrong usage is printed and thrown as commander's error.
 */
export function createProgram(): Command {
  const program = new Command('article-analyze')
    .exitOverride()
    .configureOutput({ outputError: (message) => printMessage(null, sentence(message)) })
    .enablePositionalOptions()
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('before', BEFORE_USAGE)
    .addHelpText('after', AFTER_OPTIONS)
    .usage('[options] [files...]')
    .argument('[files...]', 'files, folders, patterns, or "-" for standard input');
  addReaders(program);
  addDiff(program);
  addPrinters(program);
  return program;
}

/** The commands that read any number of articles. */
function addReaders(program: Command): void {
  const reading =
    <T>(run: (files: string[], options: T) => Promise<number>) =>
    async (files: string[], options: T, command: Command): Promise<void> => {
      process.exitCode = await onFiles(command, files, (named) => run(named, options));
    };
  addOptions(program).action(
    reading<AnalyzeCommandOptions>(async (files, options) =>
      (await import('./analyze.js')).analyzeFiles(files, options, namesOf(program)),
    ),
  );
  addCleanOptions(program.command('clean [files...]')).action(
    reading<CleanCommandOptions>(async (files, options) =>
      (await import('./clean.js')).cleanFiles(files, options, namesOf(program)),
    ),
  );
  addCheckOptions(program.command('check [files...]')).action(
    async (files: string[], options: CheckCommandOptions, command: Command) => {
      process.exitCode = await check(program, command, files, options);
    },
  );
  addSourcesOptions(program.command('sources [files...]')).action(
    reading<SourcesCommandOptions>(async (files, options) =>
      (await import('./sources.js')).countSourcesOf(files, options, namesOf(program)),
    ),
  );
}

function addDiff(program: Command): void {
  addDiffOptions(program.command('diff <old> <new>')).action(
    async (before: string, after: string, options: DiffCommandOptions) => {
      const { diffFiles } = await import('./diff.js');
      process.exitCode = await diffFiles(before, after, options, namesOf(program));
    },
  );
}

/** The commands that print what is known beforehand. */
function addPrinters(program: Command): void {
  program
    .command('schema')
    .description('print the JSON Schema of the output')
    .addArgument(new Argument('[of]', 'whose output').choices(SCHEMA_NAMES).default('analysis'))
    .action(async (name: SchemaName) => (await import('./schema.js')).printSchema(name));
  program
    .command('rules')
    .description('list the rules of check')
    .option('--json', 'as JSON')
    .action(async (options: { json?: boolean }) => (await import('./rules.js')).printRules(options));
  program
    .command('completion')
    .description('print a script that completes commands in a shell')
    .addArgument(new Argument('<shell>', 'whose script').choices(SHELLS))
    .addHelpText('after', COMPLETION_AFTER_OPTIONS)
    .action(async (shell: Shell) => (await import('./completion.js')).printCompletion(shell, program));
}

const namesOf = (program: Command): string[] => program.commands.map((command) => command.name());

/** Without files, what is piped in is read; on a terminal there is nothing to read, and the help says what to do. */
async function onFiles(
  command: Command,
  files: string[],
  run: (files: string[]) => Promise<number>,
): Promise<number> {
  if (files.length > 0 || !process.stdin.isTTY) return run(files.length > 0 ? files : ['-']);
  command.outputHelp({ error: true });
  printMessage(null, 'Name a file to read, or pipe an article in.');
  return FAILED;
}

/** `check`, and the options of it that print something else and stop. */
async function check(
  program: Command,
  command: Command,
  files: string[],
  options: CheckCommandOptions,
): Promise<number> {
  if (options.explain !== undefined) return (await import('./explain.js')).explain(options.explain, options);
  if (options.printConfig !== undefined)
    return (await import('./check-plan.js')).printConfig(options, options.printConfig);
  return onFiles(command, files, async (named) =>
    (await import('./check.js')).checkFiles(named, options, namesOf(program)),
  );
}

/** Commander's message ("error: unknown option '--jsn'\n(Did you mean --json?)") as sentences on one line. */
function sentence(message: string): string {
  const [first = '', suggestion] = message
    .trim()
    .replace(/^error: /, '')
    .split('\n');
  const statement = first.charAt(0).toUpperCase() + first.slice(1).replace(/\.?$/, '.');
  return `${statement} ${suggestion?.slice(1, -1) ?? 'See article-analyze --help.'}`;
}
