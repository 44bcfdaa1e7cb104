import { type Command, InvalidArgumentError, Option } from 'commander';
import { formats } from '../read/formats.js';
import { MAX_BYTES } from '../read/inputs.js';
import { FORMATS, type Format } from '../reports/index.js';
import { OFFSET_UNITS, type OffsetUnit } from '../reports/offsets.js';
import type { ReportOptions } from './report.js';

/** The options of the main command, checked. */
export interface AnalyzeCommandOptions extends ReportOptions {
  format: Format;
  /** Comes before `format`. */
  json?: boolean;
  summary: number;
  minConfidence: number;
  includeText?: boolean;
  offsets: OffsetUnit;
}

/** The highest limit to ask for, 256 MiB: a text and its report have to fit into strings of Node with room to spare. */
const MOST_BYTES = 2 ** 28;

/** Adds the options of the main command, in the order in which the help lists them. */
export function addOptions(command: Command): Command {
  return command
    .addOption(new Option('-f, --format <format>', 'how to report').choices(FORMATS).default('text'))
    .addOption(new Option('--json', 'short for --format json').conflicts('format'))
    .addOption(outputOption())
    .addOption(inputFormatOption())
    .option('--summary <n>', 'sentences in the summary, 0 for none', wholeNumber(0), 3)
    .option('--min-confidence <x>', 'name no speaker for a quote below this confidence, 0 to 1', share, 0)
    .option('--include-text', 'put the text that the offsets point into in JSON output')
    .addOption(
      new Option('--offsets <unit>', 'what offsets count in JSON output')
        .choices(OFFSET_UNITS)
        .default('utf16'),
    )
    .addOption(maxBytesOption())
    .option('--color', 'use colour, even where the report does not go to a terminal')
    .option('--no-color', 'use no colour')
    .option('-q, --quiet', 'print no warnings (errors are printed all the same)');
}

/** The option `--output`. */
export const outputOption = (): Option =>
  new Option(
    '-o, --output <file>',
    'write the report to a file; it is replaced only when the report is complete',
  );

/** The option `--input-format`. */
export const inputFormatOption = (): Option =>
  new Option('--input-format <format>', 'what the inputs are; "auto" goes by name, then by content')
    .choices(['auto', ...Object.keys(formats).sort()])
    .default('auto');

/** The option `--max-bytes`. */
export const maxBytesOption = (): Option =>
  new Option('--max-bytes <n>', 'the most bytes that one article may have')
    .argParser(wholeNumber(1, MOST_BYTES))
    .default(MAX_BYTES, '8 MiB');

/** A check for whole numbers in a range. */
function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER): (value: string) => number {
  const range = most === Number.MAX_SAFE_INTEGER ? `${least} or more` : `${least} to ${most}`;
  return (value) => {
    const number = Number(value);
    if (/^\d+$/.test(value) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`It must be a whole number, ${range}.`);
  };
}

function share(value: string): number {
  const number = Number(value);
  if (/^\d*\.?\d+$/.test(value) && number <= 1) return number;
  throw new InvalidArgumentError('It must be a number from 0 to 1, such as 0.8.');
}
