import { Command } from 'commander';
import { CHECK_AFTER_OPTIONS, CHECK_BEFORE_USAGE } from './check-help.js';
import { addCheckOptions, type CheckCommandOptions } from './check-options.js';
import { FAILED } from './exit-status.js';
import { AFTER_OPTIONS, BEFORE_USAGE } from './help.js';
import { printMessage } from './messages.js';
import { type AnalyzeCommandOptions, addOptions } from './options.js';
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
  addOptions(program).action(async (files: string[], options: AnalyzeCommandOptions) => {
    process.exitCode = await analyze(program, files, options);
  });
  program
    .command('schema')
    .description('print the JSON Schema of the output')
    .action(async () => (await import('./schema.js')).printSchema());
  addCheck(program);
  program
    .command('rules')
    .description('list the rules of check')
    .option('--json', 'as JSON')
    .action(async (options: { json?: boolean }) => (await import('./rules.js')).printRules(options));
  return program;
}

function addCheck(program: Command): void {
  const command = program
    .command('check')
    .description('find what is wrong with scraped articles, and fail if it is too much')
    .usage('[options] [files...]')
    .argument('[files...]', 'files, folders, patterns, or "-" for standard input')
    .addHelpText('before', CHECK_BEFORE_USAGE)
    .addHelpText('after', CHECK_AFTER_OPTIONS);
  addCheckOptions(command).action(async (files: string[], options: CheckCommandOptions) => {
    process.exitCode = await check(program, command, files, options);
  });
}

async function check(
  program: Command,
  command: Command,
  files: string[],
  options: CheckCommandOptions,
): Promise<number> {
  if (options.explain !== undefined) return (await import('./explain.js')).explain(options.explain, options);
  if (options.printConfig !== undefined)
    return (await import('./check-plan.js')).printConfig(options, options.printConfig);
  if (files.length === 0 && process.stdin.isTTY) return askForFiles(command, 'check');
  const { checkFiles } = await import('./check.js');
  return checkFiles(files.length > 0 ? files : ['-'], options, namesOf(program));
}

/** On a terminal there is nothing to read, and the help says what to do. */
function askForFiles(command: Command, verb: string): number {
  command.outputHelp({ error: true });
  printMessage(null, `Name a file to ${verb}, or pipe an article in.`);
  return FAILED;
}

const namesOf = (program: Command): string[] => program.commands.map((command) => command.name());

/** Without files, what is piped in is read. */
async function analyze(program: Command, files: string[], options: AnalyzeCommandOptions): Promise<number> {
  if (files.length === 0 && process.stdin.isTTY) return askForFiles(program, 'analyse');
  const { analyzeFiles } = await import('./analyze.js');
  return analyzeFiles(files.length > 0 ? files : ['-'], options, namesOf(program));
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
