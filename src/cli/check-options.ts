import { type Command, Option } from 'commander';
import { LEVELS, type Level } from '../checks/finding.js';
import { FINDINGS_FORMATS, type FindingsFormatName } from '../checks/formats/index.js';
import { CHECK_AFTER_OPTIONS, CHECK_BEFORE_USAGE } from './check-help.js';
import {
  addInputOptions,
  addOutputOptions,
  type InputOptions,
  type OutputOptions,
  wholeNumber,
} from './options.js';

/** The options of `check`, checked. */
export interface CheckCommandOptions extends InputOptions, OutputOptions {
  format: FindingsFormatName;
  /** "id=level" and "id.option=value", in the order in which they were given. */
  rule: string[];
  failOn?: Level;
  maxWarnings?: number;
  lang?: string;
  /** A path; false for no configuration. */
  config?: string | false;
  baseline?: string | false;
  updateBaseline?: boolean;
  fix?: boolean;
  write?: boolean;
  explain?: string;
  printConfig?: string;
}

const collect = (value: string, before: string[]): string[] => [...before, value];

/** Adds the options of `check`, in the order in which the help lists them, and what its help says. */
export function addCheckOptions(command: Command): Command {
  command
    .description('find what is wrong with scraped articles, and fail if it is too much')
    .addHelpText('before', CHECK_BEFORE_USAGE)
    .addHelpText('after', CHECK_AFTER_OPTIONS)
    .addOption(
      new Option('-f, --format <format>', 'how to print the findings')
        .choices(FINDINGS_FORMATS)
        .default('stylish'),
    )
    .addOption(
      new Option('-r, --rule <setting>', 'set a rule: too-short=off, too-short.words=80 (repeatable)')
        .default([], 'none')
        .argParser(collect),
    )
    .addOption(
      new Option(
        '--fail-on <level>',
        'the level from which findings fail the run (default: "error")',
      ).choices(LEVELS),
    )
    .option('--max-warnings <n>', 'fail the run if there are more warnings', wholeNumber(0))
    .option('--lang <code>', 'the language that articles must be in (default: "en")')
    .option('-c, --config <file>', 'the configuration, instead of the one found from here upwards')
    .option('--no-config', 'use no configuration')
    .option('--baseline <file>', 'leave out the findings that this file lists')
    .option('--no-baseline', 'use no baseline')
    .option('--update-baseline', 'write the findings of this run to the baseline')
    .option('--fix', 'print the text with all mended that can be; findings go to standard error')
    .option('--write', 'with --fix: change the files themselves')
    .option('--explain <rule>', 'say what a rule looks for, with examples, and stop')
    .option('--print-config <file>', 'print the settings for a file as JSON, and stop');
  return addOutputOptions(
    addInputOptions(command),
    'report only findings that fail the run, and no warnings about files',
  );
}
