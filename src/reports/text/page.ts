import { Chalk } from 'chalk';
import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';
import type { ReportContext } from '../report.js';

/** Lines longer than this are hard to read, however wide the terminal. */
const WIDEST = 100;
/** Below this the layout gives up and the terminal wraps. */
const NARROWEST = 20;

type Paint = (text: string) => string;

/** What the sections of a report are written on. */
export interface Page {
  /** Columns that a line may fill. */
  width: number;
  /** The few ways in which words stand out; each returns its text unchanged where colour is off. */
  style: { title: Paint; strong: Paint; faint: Paint; uncertain: Paint };
}

/** The page for a terminal of `context.columns`. */
export function layOut(context: ReportContext): Page {
  const chalk = new Chalk({ level: context.color ? 1 : 0 });
  return {
    width: Math.max(NARROWEST, Math.min(context.columns, WIDEST)),
    style: { title: chalk.bold.cyan, strong: chalk.bold, faint: chalk.dim, uncertain: chalk.yellow },
  };
}

const GLUE = '\u00a0';

/** Joins words so that `wrap` keeps them on one line where they fit on one. */
export function together(text: string): string {
  return text.replaceAll(' ', GLUE);
}

const TAB = 8;

/** Spaces up to the next stop in place of each tab of a line. */
function withoutTabs(line: string): string {
  const [first = '', ...rest] = line.split('\t');
  return rest.reduce((before, part) => before + ' '.repeat(TAB - (stringWidth(before) % TAB)) + part, first);
}

/**
 * The lines of `text` (which may carry colours), broken between words and inside a word only where it is wider than a
 * line. `first` comes before the first line, `rest` before the others; both count towards `width`.
 */
export function wrap(text: string, width: number, first = '', rest = first): string[] {
  const room = width - Math.max(stringWidth(first), stringWidth(rest));
  return wrapAnsi(text.split('\n').map(withoutTabs).join('\n'), room, { hard: true })
    .replaceAll(GLUE, ' ')
    .split('\n')
    .map((line, index) => (index === 0 ? first : rest) + line);
}

/** `text` without colours on one line: cut after a word where it is too wide, with "…" in place of the rest. */
export function cut(text: string, width: number): string {
  if (stringWidth(text) <= width) return text.replaceAll(GLUE, ' ');
  return `${wrap(text, width - 1)[0]!.replace(/[ ·:]+$/, '')}…`;
}
