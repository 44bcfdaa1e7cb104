import type { Warning } from '../article.js';
import type { InputFormatName } from '../read/formats.js';
import type { InputArticle, InputError } from '../read/input.js';
import { readInputs } from '../read/inputs.js';
import { findSources } from '../read/sources.js';
import type { Report, ReportContext } from '../reports/report.js';
import { wantsColor } from './color.js';
import { count, exitStatus, OK, type Tally } from './exit-status.js';
import { printOutcome } from './messages.js';
import { outcomeOf } from './outcome.js';
import { ClosedPipe, type Output, openOutput } from './output.js';

/** The options that every command has which reads articles and reports on them. */
export interface ReportOptions {
  inputFormat: InputFormatName | 'auto';
  output?: string;
  maxBytes: number;
  color?: boolean;
  quiet?: boolean;
}

/** What a command makes of each article, and how it is reported. */
export interface Job<T extends { warnings: readonly Warning[] }> {
  work(article: InputArticle): Promise<T>;
  report: Report<T>;
}

/** Does a job on every input and reports it. `commands` are suggested for misspelt files. Gives back the exit status. */
export async function reportFiles<T extends { warnings: readonly Warning[] }>(
  files: readonly string[],
  options: ReportOptions,
  commands: readonly string[],
  job: Job<T>,
): Promise<number> {
  const sources = await findSources(files, commands);
  const output = await openOutput(options.output, sources);
  try {
    const { inputFormat: format, maxBytes } = options;
    const inputs = readInputs(sources.list, { format, maxBytes, stdin: process.stdin });
    const tally = await writeReport(inputs, contextOf(output, sources.many, options), output, options, job);
    await output.finish();
    return exitStatus(tally);
  } catch (error) {
    await output.discard();
    if (error instanceof ClosedPipe) return OK;
    throw error;
  }
}

function contextOf({ columns, isTerminal }: Output, many: boolean, { color }: ReportOptions): ReportContext {
  return { columns, isTerminal, many, color: wantsColor({ flag: color, env: process.env, isTerminal }) };
}

/** Works on and reports one input after the other, so that only one is in memory. */
async function writeReport<T extends { warnings: readonly Warning[] }>(
  inputs: AsyncIterable<InputArticle | InputError>,
  context: ReportContext,
  output: Output,
  options: ReportOptions,
  { work, report }: Job<T>,
): Promise<Tally> {
  let tally: Tally = { analysed: 0, failed: 0 };
  let index = 0;
  for await (const input of inputs) {
    if (index === 0) {
      context.many ||= input.record !== undefined;
      await output.write(report.before(context));
    }
    const render = (result: Parameters<typeof report.article>[0]) => report.article(result, index, context);
    const outcome = await outcomeOf(input, { work, render });
    printOutcome(input, outcome, options.quiet === true);
    await output.write(outcome.text);
    tally = count(tally, outcome);
    index += 1;
  }
  await output.write(report.after(index, context));
  return tally;
}
