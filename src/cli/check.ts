import { appendFile } from 'node:fs/promises';
import { EarlierArticles } from '../checks/earlier.js';
import { isAtLeast } from '../checks/finding.js';
import type { FindingsFormat, FormatContext } from '../checks/formats/format.js';
import { findingsFormats } from '../checks/formats/index.js';
import { type CheckedInput, isFailing, type Run, sumUp } from '../checks/run.js';
import { readInputs } from '../read/inputs.js';
import { findSources, type Sources } from '../read/sources.js';
import { systemReason } from '../read/system-errors.js';
import { mendedText, refuseManyTexts, writeMended } from './check-fix.js';
import { type CheckOutcome, checkOne } from './check-inputs.js';
import type { CheckCommandOptions } from './check-options.js';
import { type CheckPlan, planCheck } from './check-plan.js';
import { wantsColor } from './color.js';
import { FAILED, FINDINGS, OK } from './exit-status.js';
import { printMessage, printOutcome } from './messages.js';
import { ClosedPipe, type Output, openOutput } from './output.js';
import { createPaths } from './repository-path.js';
import { version } from './version.js';

/** `article-analyze check [files...]`: checks every input and prints the findings. Gives back the exit status. */
export async function checkFiles(
  files: readonly string[],
  options: CheckCommandOptions,
  commands: readonly string[],
): Promise<number> {
  const plan = await planCheck(options);
  const sources = await findSources(files, commands, options.inputFormat);
  if (isPrinting(options)) refuseManyTexts(sources);
  const output = await openOutput(options.output, sources);
  try {
    const status = await new Checking(plan, options, output, sources.many).run(sources);
    await output.finish();
    return status;
  } catch (error) {
    await output.discard();
    if (error instanceof ClosedPipe) return OK;
    throw error;
  }
}

/** Whether the mended text is printed; findings then go to standard error. */
const isPrinting = ({ fix, write }: CheckCommandOptions): boolean => fix === true && !write;

/** One run of the command: what is checked is printed as it comes, and summed up at the end. */
class Checking {
  private readonly all: CheckedInput[] = [];
  private failed = 0;

  constructor(
    private readonly plan: CheckPlan,
    private readonly options: CheckCommandOptions,
    private readonly output: Output,
    private readonly many: boolean,
  ) {}

  async run({ list }: Sources): Promise<number> {
    const { inputFormat: format, maxBytes } = this.options;
    const earlier = new EarlierArticles();
    const printer = await this.openPrinter();
    for await (const input of readInputs(list, { format, maxBytes, stdin: process.stdin })) {
      const settings = this.plan.settingsFor(input.record?.file ?? input.id);
      const outcome = checkOne(input, settings, earlier, this.options.fix === true);
      const warnings = 'code' in input ? [] : input.warnings;
      const { failure } = outcome;
      printOutcome(
        input,
        { text: '', warnings, ...(failure ? { failure } : {}) },
        this.options.quiet === true,
      );
      await this.take(outcome, printer);
    }
    return this.finish(printer);
  }

  /** Prints one outcome and counts it. */
  private async take(outcome: CheckOutcome, printer: Printer): Promise<void> {
    if (!outcome.checked) {
      this.failed += 1;
      return;
    }
    const { baseline } = this.plan;
    const checked = baseline ? baseline.hide(outcome.checked) : outcome.checked;
    this.all.push(checked);
    if (this.options.write) await writeMended(outcome);
    if (isPrinting(this.options)) await this.output.write(mendedText(outcome.article!));
    await printer.input(this.shown(checked));
  }

  private async finish(printer: Printer): Promise<number> {
    const stale = this.plan.baseline?.stale() ?? [];
    const run = sumUp(this.all, stale);
    await printer.end(
      sumUp(
        this.all.map((checked) => this.shown(checked)),
        stale,
      ),
    );
    if (this.options.updateBaseline) await this.plan.baseline?.update();
    else if (stale.length > 0) printStale(stale);
    if (this.failed > 0) return FAILED;
    return isFailing(run, this.plan) && !this.options.updateBaseline ? FINDINGS : OK;
  }

  /** With --quiet, `checked` without the findings that fail no run. */
  private shown(checked: CheckedInput): CheckedInput {
    if (!this.options.quiet) return checked;
    return {
      ...checked,
      findings: checked.findings.filter(({ level }) => isAtLeast(level, this.plan.failOn)),
    };
  }

  private async openPrinter(): Promise<Printer> {
    const format = await findingsFormats[this.options.format]();
    const { stderr } = process;
    const toError = isPrinting(this.options);
    const { columns, isTerminal } = toError
      ? { columns: stderr.columns || this.output.columns, isTerminal: stderr.isTTY === true }
      : this.output;
    const color = wantsColor({ flag: this.options.color, env: process.env, isTerminal });
    const write = toError ? async (text: string) => void stderr.write(text) : this.output.write;
    return createPrinter(
      format,
      {
        columns,
        color,
        many: this.many,
        version,
        failOn: this.plan.failOn,
        toPath: createPaths(process.env, process.cwd()),
      },
      write,
    );
  }
}

/** A format with the place that it prints to. */
interface Printer {
  input(checked: CheckedInput): Promise<void>;
  end(run: Run): Promise<void>;
}

function createPrinter(
  format: FindingsFormat,
  context: FormatContext,
  write: (text: string) => Promise<void>,
): Printer {
  return {
    input: (checked) => write(format.input(checked, context)),
    end: async (run) => {
      await write(format.end(run, context));
      if (format.jobSummary) await writeJobSummary(format.jobSummary(run));
    },
  };
}

/** Adds to the page that GitHub shows of a job, where there is one. */
async function writeJobSummary(text: string): Promise<void> {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  await appendFile(file, text).catch((error: NodeJS.ErrnoException) =>
    printMessage(file, `The summary of the job cannot be written: ${systemReason(error)}.`),
  );
}

/** Entries that a message names before it only counts. */
const NAMED = 3;

function printStale(stale: readonly string[]): void {
  const more = stale.length > NAMED ? `, and ${stale.length - NAMED} more` : '';
  const entries =
    stale.length === 1
      ? 'One entry of the baseline matches'
      : `${stale.length} entries of the baseline match`;
  printMessage(
    null,
    `${entries} nothing any more (${stale.slice(0, NAMED).join(', ')}${more}): remove them with --update-baseline.`,
  );
}
