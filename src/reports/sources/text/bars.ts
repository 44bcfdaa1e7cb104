import stringWidth from 'fast-string-width';
import { cut, type Page } from '../../text/page.js';

/** A line of a table. */
export interface Row {
  /** Plain text, which is cut where there is no room. */
  label: string;
  /** More about it, fainter, where there is room. */
  detail?: string;
  /** A cell a column. */
  cells: readonly string[];
  /** The length of its bar, 0 to 1. */
  bar: number;
  /** Whether it is a part of a row above. */
  within?: boolean;
}

/** What stands above the rows. */
export interface Head {
  title: string;
  /** The name of each column of cells. */
  columns: readonly string[];
  /** What the bars show. */
  bars: string;
}

const GAP = 2;
const LEAST_LABEL = 12;
const MOST_LABEL = 44;
const LEAST_BAR = 6;
/** A bar is not made shorter than this for a label that is longer than `ENOUGH_LABEL`. */
const GOOD_BAR = 12;
const ENOUGH_LABEL = 24;
const MOST_BAR = 24;
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/**
 * A table with its title and columns above it and a bar at the end of each row. No line is wider than the page: where there is too
 * little room the bar goes first, and then the last columns.
 */
export function barTable(head: Head, rows: readonly Row[], page: Page): string[] {
  const { widths, label, bar } = layOutColumns(head, rows, page.width);
  const cellsOf = (cells: readonly string[]): string =>
    widths.map((width, index) => padStart(cells[index]!, width + GAP)).join('');
  const title = cut(head.title, label);
  const bars = stringWidth(head.bars) <= bar ? `  ${page.style.faint(head.bars)}` : '';
  const gap = ' '.repeat(label - stringWidth(title));
  return [
    (page.style.title(title) + gap + cellsOf(head.columns) + bars).trimEnd(),
    ...rows.map((row) => {
      const line = labelOf(row, label, page) + cellsOf(row.cells);
      return bar > 0 && row.bar > 0 ? `${line}  ${block(row.bar, bar)}` : line;
    }),
  ];
}

function layOutColumns({ title, columns }: Head, rows: readonly Row[], width: number) {
  const widths = columns.map((column, index) => widest([column, ...rows.map(({ cells }) => cells[index]!)]));
  const room = (): number => width - widths.reduce((sum, each) => sum + each + GAP, 0);
  while (widths.length > 1 && room() < LEAST_LABEL) widths.pop();
  const wanted = widest([title, ...rows.map(fullLabel)]);
  const withBar = room() - GAP - LEAST_BAR;
  if (withBar < LEAST_LABEL) return { widths, label: Math.min(wanted, room()), bar: 0 };
  const most = Math.min(MOST_LABEL, withBar, Math.max(ENOUGH_LABEL, room() - GAP - GOOD_BAR));
  const label = Math.min(wanted, most);
  return { widths, label, bar: Math.min(MOST_BAR, room() - GAP - label) };
}

/** There may be more texts than a function takes as arguments. */
const widest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, stringWidth(text)), 0);

const fullLabel = ({ label, detail = '', within }: Row): string =>
  indentOf(within) + label + (detail && `, ${detail}`);

const indentOf = (within = false): string => (within ? '    ' : '  ');

/** Label and detail, cut or filled up to `width`. */
function labelOf({ label, detail = '', within }: Row, width: number, { style }: Page): string {
  const indent = indentOf(within);
  const name = indent + cut(label, width - indent.length);
  const rest = width - stringWidth(name);
  const more = detail && rest > LEAST_DETAIL ? cut(`, ${detail}`, rest) : '';
  return (within ? name : style.strong(name)) + style.faint(more) + ' '.repeat(rest - stringWidth(more));
}

/** A detail that is shorter says nothing. */
const LEAST_DETAIL = 7;

/** A bar of so many columns for a share from 0 to 1; never quite nothing. */
function block(share: number, columns: number): string {
  const eighths = Math.max(1, Math.round(Math.min(1, share) * columns * 8));
  return '█'.repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8]!;
}

const padStart = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - stringWidth(text))) + text;
