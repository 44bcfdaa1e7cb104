import { Chalk, type ChalkInstance } from 'chalk';
import { printable } from '../../reports/text/characters.js';
import { layOut, wrap } from '../../reports/text/page.js';
import { counted } from '../../reports/text/words.js';
import type { Finding, Level } from '../finding.js';
import type { Run } from '../run.js';
import type { FindingsFormat, FormatContext } from './format.js';
import { nameOf } from './places.js';

const paint = (chalk: ChalkInstance): Record<Level, (text: string) => string> => ({
  error: chalk.red,
  warning: chalk.yellow,
  info: chalk.blue,
});

/** The widest level, and how far the columns are apart. */
const LEVEL = 'warning'.length;
const GAP = '  ';

const toPosition = ({ line, column }: Finding): string => `${line}:${column}`;

function findingLines(finding: Finding, positions: number, context: FormatContext): string[] {
  const { width, style } = layOut(context);
  const chalk = new Chalk({ level: context.color ? 1 : 0 });
  const level = paint(chalk)[finding.level](finding.level.padEnd(LEVEL));
  const first = `${GAP}${style.faint(toPosition(finding).padStart(positions))}${GAP}${level}${GAP}`;
  const rest = ' '.repeat(GAP.length * 3 + positions + LEVEL);
  return wrap(`${printable(finding.message)}  ${style.faint(finding.rule)}`, width, first, rest);
}

function total({ counts, inputs, known }: Run): string {
  const all = counts.error + counts.warning + counts.info;
  const articles = counted(inputs.length, 'article');
  const hidden = known > 0 ? `, ${known} more in the baseline` : '';
  if (all === 0) return `✔ No problems in ${articles}${hidden}.`;
  const levels = [
    counted(counts.error, 'error'),
    counted(counts.warning, 'warning'),
    counted(counts.info, 'info', 'info'),
  ].join(', ');
  return `✖ ${counted(all, 'problem')} in ${articles} (${levels})${hidden}`;
}

/** For people: the findings of each article below its name, and the sum at the end. */
export const stylish: FindingsFormat = {
  input: (checked, context) => {
    if (checked.findings.length === 0) return '';
    const { style, width } = layOut(context);
    const positions = Math.max(...checked.findings.map((finding) => toPosition(finding).length));
    const lines = checked.findings.flatMap((finding) => findingLines(finding, positions, context));
    const about =
      checked.findings[0]!.within === 'text' && !checked.record ? style.faint(' (lines of its text)') : '';
    return `${[...wrap(style.strong(printable(nameOf(checked))) + about, width), ...lines].join('\n')}\n\n`;
  },
  end: (run, context) => {
    const { width } = layOut(context);
    const chalk = new Chalk({ level: context.color ? 1 : 0 });
    const { error, warning, info } = run.counts;
    const color = error
      ? chalk.red.bold
      : warning
        ? chalk.yellow.bold
        : info
          ? chalk.blue.bold
          : chalk.green.bold;
    const mendable = run.inputs
      .flatMap(({ findings }) => findings)
      .filter(({ fix }) => fix.length > 0).length;
    const hint =
      mendable > 0 ? wrap(`${counted(mendable, 'problem')} can be mended with --fix.`, width, '  ') : [];
    return `${[...wrap(color(total(run)), width), ...hint].join('\n')}\n`;
  },
};
