import type { Warning } from '../article.js';
import { inOrder } from '../bulk/in-order.js';
import type { InputArticle, InputError } from '../read/input.js';
import { readInputs } from '../read/inputs.js';
import { findSources, readsStdin, type Sources } from '../read/sources.js';
import type { Report, ReportContext, Reported } from '../reports/report.js';
import { unmeasured } from '../stages.js';
import { wantsColor } from './color.js';
import { count, exitStatus, isTooMany, OK, type Tally, type Tolerance } from './exit-status.js';
import { type Interruption, watchForInterruption } from './interruption.js';
import { printOutcome } from './messages.js';
import type { InputOptions, OutputOptions } from './options.js';
import { type Outcome, outcomeOf, type Steps } from './outcome.js';
import { ClosedPipe, type Output, openOutput } from './output.js';
import type { Profile } from './profile.js';
import { openProgress, type Progress } from './progress.js';
import { afterResumed, openResumed, type Resumed } from './resume.js';
import { UsageError } from './usage-error.js';

/** The options that every command has which reads articles and reports on them. */
export interface ReportOptions extends InputOptions, OutputOptions, Tolerance {
  /** The file of a broken run to go on with, instead of `output`. */
  resume?: string;
}

/** What a command makes of each article, and how it is reported. */
export interface Job<T extends { warnings: readonly Warning[] }> {
  work(article: InputArticle): Promise<T>;
  /** Works on an article and reports it in another thread; undefined where this one has to. */
  elsewhere?(article: InputArticle, index: number, context: ReportContext): Promise<Reported> | undefined;
  /** How many articles may be worked on at a time; 1 where undefined. */
  atOnce?: number;
  report: Report<T>;
  /** Whether an analysis that is read has to have its text; it does unless this is false. */
  needsText?: boolean;
  /** Whether the work reads pages itself; they are read before it unless this is true. */
  leavesPages?: boolean;
  /** What measures reading and reporting; nothing does where there is none. */
  profile?: Profile | null;
}

/** Where a run's results go and what it is told of on the way. */
interface Run {
  output: Output;
  resumed: Resumed | null;
  progress: Progress;
  interruption: Interruption | null;
  options: ReportOptions;
}

/** Does a job on every input and reports it. `commands` are suggested for misspelt files. Gives back the exit status. */
export async function reportFiles<T extends { warnings: readonly Warning[] }>(
  files: readonly string[],
  options: ReportOptions,
  commands: readonly string[],
  job: Job<T>,
): Promise<number> {
  const sources = await findSources(files, commands, options.inputFormat);
  refuseSeveral(job.report, sources.many);
  const run = await openRun(sources, options);
  const { output, progress, interruption } = run;
  try {
    const { inputFormat: format, maxBytes } = options;
    const { stdin } = process;
    const { needsText = true, leavesPages = false } = job;
    const inputs = readInputs(sources.list, {
      format,
      maxBytes,
      stdin,
      needsText,
      leavesPages,
      onBytes: progress.read,
    });
    const read = job.profile ? job.profile.inStages('read', inputs) : inputs;
    const wanted = isFilter(options) ? withoutEmptyFiles(read) : read;
    const tally = await writeReport(wanted, contextOf(output, sources, options), run, job);
    await output.finish(isFilter(options));
    return exitStatus(tally, { ...options, isFilter: isFilter(options) });
  } catch (error) {
    await output.discard();
    if (error instanceof ClosedPipe) return OK;
    throw error;
  } finally {
    progress.clear();
    // What is not read to its end would keep the program waiting for more.
    if (readsStdin(sources)) process.stdin.destroy();
    await interruption?.end();
  }
}

/** A single article is interrupted at once; of many, the one that is being written is written to its end. */
async function openRun(sources: Sources, options: ReportOptions): Promise<Run> {
  const resumed = options.resume === undefined ? null : await openResumed(options.resume, sources);
  const output = resumed?.output ?? (await openOutput(options.output, sources));
  const progress = await openProgress(sources, options.quiet !== true && !output.isTerminal);
  const isBulk = sources.many || options.inputFormat === 'ndjson' || options.inputFormat === 'warc';
  return { output, resumed, progress, options, interruption: isBulk ? watchForInterruption() : null };
}

function contextOf({ columns, isTerminal }: Output, sources: Sources, options: ReportOptions): ReportContext {
  const color = wantsColor({ flag: options.color, env: process.env, isTerminal });
  return { columns, isTerminal, color, many: sources.many || isFilter(options) };
}

/** Who says that the inputs are records wants a line out for each line in, and none of an input without any. */
const isFilter = ({ inputFormat }: ReportOptions): boolean => inputFormat === 'ndjson';

async function* withoutEmptyFiles(
  inputs: AsyncIterable<InputArticle | InputError>,
): AsyncGenerator<InputArticle | InputError> {
  for await (const input of inputs)
    if (input.record || !('code' in input) || !['empty', 'blank'].includes(input.code)) yield input;
}

/** Works on and reports the inputs in their order, so that only those that are being worked on are in memory. */
async function writeReport<T extends { warnings: readonly Warning[] }>(
  inputs: AsyncIterable<InputArticle | InputError>,
  context: ReportContext,
  run: Run,
  { work, elsewhere, report, atOnce = 1, profile }: Job<T>,
): Promise<Tally> {
  const { output, resumed, interruption, progress, options } = run;
  const inStage = profile?.inStage ?? unmeasured;
  const done = resumed?.done ?? 0;
  let begun = done;
  let written = done;
  let tally: Tally = { analysed: 0, failed: 0, faulty: 0 };
  const begin = async (input: InputArticle | InputError) => {
    if (resumed && begun === done) progress.begin();
    context.many ||= input.record !== undefined;
    const index = begun++;
    const render = (result: Parameters<typeof report.article>[0]) =>
      inStage('report', () => report.article(result, index, context));
    const here = async (article: InputArticle): Promise<Reported> => {
      const result = await work(article);
      return { text: render(result), warnings: result.warnings };
    };
    const steps: Steps = {
      report: (article) => elsewhere?.(article, index, context) ?? here(article),
      reportError: render,
    };
    return { input, outcome: await outcomeOf(input, steps) };
  };
  const tell = (earlier: Pick<Outcome, 'failure'>): void => {
    tally = count(tally, earlier);
  };
  const rest = resumed ? afterResumed(inputs, resumed, tell) : inputs;
  for await (const { input, outcome } of inOrder(rest, atOnce, begin, interruption?.signal)) {
    if (isTooMany(tally, options)) break;
    refuseSeveral(report, written > 0);
    if (written === 0) await output.write(report.before(context));
    say(input, outcome, run);
    await inStage('report', () => output.write(outcome.text));
    written += 1;
    tally = count(tally, outcome);
    if (isTooMany(tally, options)) break;
  }
  if (written === 0) await output.write(report.before(context));
  context.brokenOff = interruption?.signal.aborted === true || isTooMany(tally, options);
  await output.write(report.after(written, context));
  return tally;
}

/** Throws `UsageError` where there are several articles and the report takes one. */
function refuseSeveral({ single }: Pick<Report, 'single'>, several: boolean): void {
  if (several && single !== undefined) throw new UsageError(single);
}

/** Messages go where the progress line stands, which comes back with the next article. */
function say(input: InputArticle | InputError, outcome: Outcome, { progress, options }: Run): void {
  if (outcome.failure || outcome.warnings.length > 0) progress.clear();
  printOutcome(input, outcome, options.quiet === true);
  progress.count();
}
