import type { Span } from '../article.js';
import { countLeading } from '../sorted.js';
import type { Region } from './finding.js';

const LINE_BREAK = /\r\n|[\n\r]/g;

/** Gives a function that turns spans of `text` into lines and columns; lines end at \n, \r\n or \r, as in editors. */
export function createLocator(text: string): (span: Span) => Region {
  const starts = [0];
  for (const { index, 0: mark } of text.matchAll(LINE_BREAK)) starts.push(index + mark.length);
  return ({ start, end }) => {
    const [line, endLine] = [lineAt(starts, start), lineAt(starts, end)];
    return {
      line: line + 1,
      column: start - starts[line]! + 1,
      endLine: endLine + 1,
      endColumn: end - starts[endLine]! + 1,
    };
  };
}

/** The last of the sorted `starts` that is not behind `offset`. */
const lineAt = (starts: readonly number[], offset: number): number =>
  Math.max(0, countLeading(starts, (start) => start <= offset) - 1);
