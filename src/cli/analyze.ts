import type { InputArticle, InputError } from '../read/input.js';
import { readInputs } from '../read/inputs.js';
import { findSources } from '../read/sources.js';
import { reports } from '../reports/index.js';
import { convertOffsets } from '../reports/offsets.js';
import type { Report, ReportContext } from '../reports/report.js';
import { wantsColor } from './color.js';
import { count, exitStatus, OK, type Tally } from './exit-status.js';
import { printOutcome } from './messages.js';
import type { AnalyzeCommandOptions } from './options.js';
import { outcomeOf, type Steps } from './outcome.js';
import { ClosedPipe, type Output, openOutput } from './output.js';

/** `article-analyze [files...]`: analyses every input and reports it. Gives back the exit status. */
export async function analyzeFiles(
  files: readonly string[],
  options: AnalyzeCommandOptions,
  commands: readonly string[],
): Promise<number> {
  const sources = await findSources(files, commands);
  const output = await openOutput(options.output, sources);
  try {
    const { inputFormat: format, maxBytes } = options;
    const inputs = readInputs(sources.list, { format, maxBytes, stdin: process.stdin });
    const tally = await writeReport(inputs, sources.many, output, options);
    await output.finish();
    return exitStatus(tally);
  } catch (error) {
    await output.discard();
    if (error instanceof ClosedPipe) return OK;
    throw error;
  }
}

/** Analyses and reports one input after the other, so that only one is in memory. */
async function writeReport(
  inputs: AsyncIterable<InputArticle | InputError>,
  many: boolean,
  output: Output,
  options: AnalyzeCommandOptions,
): Promise<Tally> {
  const report = await reports[options.json ? 'json' : options.format]();
  const { columns, isTerminal } = output;
  const color = wantsColor({ flag: options.color, env: process.env, isTerminal });
  const context: ReportContext = { columns, color, many };
  let tally: Tally = { analysed: 0, failed: 0 };
  let index = 0;
  for await (const input of inputs) {
    if (index === 0) {
      context.many ||= input.record !== undefined;
      await output.write(report.before(context));
    }
    const outcome = await outcomeOf(input, stepsAt(index, report, context, options));
    printOutcome(input, outcome, options.quiet === true);
    await output.write(outcome.text);
    tally = count(tally, outcome);
    index += 1;
  }
  await output.write(report.after(index, context));
  return tally;
}

/** The steps for the article at `index`. The pipeline, which is large, is loaded with the first article. */
function stepsAt(
  index: number,
  report: Report,
  context: ReportContext,
  options: AnalyzeCommandOptions,
): Steps {
  return {
    analyze: async (article) => {
      const { analyzeArticle } = await import('../analyze.js');
      const includeText = options.includeText === true || report.needsText;
      const analysis = analyzeArticle(article, { ...options, includeText });
      return report.needsText ? analysis : convertOffsets(analysis, article.text, options.offsets);
    },
    render: (result) => report.article(result, index, context),
  };
}
