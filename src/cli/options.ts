import { type Command, InvalidArgumentError, Option } from 'commander';
import { formats, type InputFormatName } from '../read/formats.js';
import { MAX_BYTES } from '../read/inputs.js';
import { FORMATS, type Format } from '../reports/index.js';
import { OFFSET_UNITS, type OffsetUnit } from '../reports/offsets.js';
import { TABLES, type TableName } from '../reports/tables/names.js';
import type { Tolerance } from './exit-status.js';

/** What every command that reads articles lets the user say of them. */
export interface InputOptions {
  inputFormat: InputFormatName | 'auto';
  maxBytes: number;
}

/** What every command that writes a report lets the user say of it. */
export interface OutputOptions {
  output?: string;
  color?: boolean;
  quiet?: boolean;
}

/** What every command that analyses articles lets the user say of that. */
export interface AnalyserOptions extends Tolerance {
  jobs: number;
  /** In seconds. */
  timeoutPerArticle?: number;
}

/** The options of the main command, checked. */
export interface AnalyzeCommandOptions extends InputOptions, OutputOptions, AnalyserOptions {
  format: Format;
  /** Comes before `format`. */
  json?: boolean;
  /** Which table CSV and TSV have; the quotes where it is undefined. */
  table?: TableName;
  /** Names of fields with commas between, as they were given. */
  fields?: string;
  summary: number;
  minConfidence: number;
  includeText?: boolean;
  offsets: OffsetUnit;
  /** Say where the time goes. */
  profile?: boolean;
  /** The file of a broken run to go on with. */
  resume?: string;
}

/** The highest limit to ask for, 256 MiB: a text and its report have to fit into strings of Node with room to spare. */
const MOST_BYTES = 2 ** 28;

const QUIET = 'print no warnings (errors are printed all the same)';

/** Adds the options of the main command, in the order in which the help lists them. */
export function addOptions(command: Command): Command {
  const analysing = command
    .addOption(new Option('-f, --format <format>', 'how to report').choices(FORMATS).default('text'))
    .addOption(new Option('--json', 'short for --format json').conflicts('format'))
    .addOption(new Option('--table <table>', 'what CSV and TSV list (default: "quotes")').choices(TABLES))
    .option('--fields <list>', 'only these fields of JSON output: id,quotes.speaker.name')
    .option('--summary <n>', 'sentences in the summary, 0 for none', wholeNumber(0), 3)
    .option('--min-confidence <x>', 'name no speaker for a quote below this confidence, 0 to 1', share, 0)
    .option('--include-text', 'put the text that the offsets point into in JSON output')
    .addOption(offsetsOption());
  addAnalyserOptions(analysing)
    .option('--profile', 'print on standard error how long each stage took')
    .addOption(resumeOption());
  return addOutputOptions(addInputOptions(command));
}

/** Adds the options about how articles are analysed, and how many may fail. */
export function addAnalyserOptions(command: Command): Command {
  return command
    .option('--jobs <n>', 'articles to analyse at a time, each in a thread', wholeNumber(1, MOST_JOBS), 1)
    .option('--timeout-per-article <s>', 'give up on an article after so many seconds', seconds)
    .option('--strict', 'exit 2 if any record cannot be used')
    .option(
      '--max-errors <n>',
      'stop with exit 2 when more records than this cannot be used',
      wholeNumber(0),
    );
}

/** Adds the options about what is read. */
export function addInputOptions(command: Command): Command {
  return command.addOption(inputFormatOption()).addOption(maxBytesOption());
}

/** Adds the options about where the report goes and how it looks; `quiet` says what --quiet does. */
export function addOutputOptions(command: Command, quiet = QUIET): Command {
  return command
    .addOption(outputOption())
    .option('--color', 'use colour, even where the report does not go to a terminal')
    .option('--no-color', 'use no colour')
    .option('-q, --quiet', quiet);
}

/** More threads than any machine has use for are a slip of the finger. */
const MOST_JOBS = 256;

/** The option `--output`. */
const outputOption = (): Option =>
  new Option(
    '-o, --output <file>',
    'write the report to a file; it is replaced only when the report is complete',
  );

/** The option `--input-format`. */
const inputFormatOption = (): Option =>
  new Option('--input-format <format>', 'what the inputs are; "auto" goes by name, then by content')
    .choices(['auto', ...Object.keys(formats).sort()])
    .default('auto');

/** The option `--max-bytes`. */
const maxBytesOption = (): Option =>
  new Option('--max-bytes <n>', 'the most bytes that one article may have')
    .argParser(wholeNumber(1, MOST_BYTES))
    .default(MAX_BYTES, '8 MiB');

/** The option `--offsets`. */
export const offsetsOption = (): Option =>
  new Option('--offsets <unit>', 'what offsets count in JSON output').choices(OFFSET_UNITS).default('utf16');

const resumeOption = (): Option =>
  new Option(
    '--resume <file>',
    'append to this NDJSON file what a broken run with the same inputs left out',
  ).conflicts('output');

/** A check for whole numbers in a range. */
export function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER): (value: string) => number {
  const range = most === Number.MAX_SAFE_INTEGER ? `${least} or more` : `${least} to ${most}`;
  return (value) => {
    const number = Number(value);
    if (/^\d+$/.test(value) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`It must be a whole number, ${range}.`);
  };
}

function seconds(value: string): number {
  const number = Number(value);
  if (/^\d*\.?\d+$/.test(value) && number > 0) return number;
  throw new InvalidArgumentError('It must be a number of seconds above 0, such as 30.');
}

/** A check for numbers from 0 to 1. */
export function share(value: string): number {
  const number = Number(value);
  if (/^\d*\.?\d+$/.test(value) && number <= 1) return number;
  throw new InvalidArgumentError('It must be a number from 0 to 1, such as 0.8.');
}
