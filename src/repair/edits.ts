import type { Span } from '../article.js';
import { countLeading } from '../sorted.js';

/** A stretch of a text and what stands in its place. */
export interface Edit extends Span {
  replacement: string;
}

/** A changed text, and the ways between its offsets and those of the text before. */
export interface Edited {
  text: string;
  /** Where what stood in `span` stands now. */
  move<T extends Span>(span: T): T;
  /** Where what stands in `span` stood before. */
  moveBack<T extends Span>(span: T): T;
}

/** A stretch of the text before an edit, and the stretch of the text after it. */
interface Shift {
  from: Span;
  to: Span;
}

/** Makes `edits`, which are in order and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): Edited {
  const pieces: string[] = [];
  const shifts: Shift[] = [];
  let at = 0;
  let length = 0;
  for (const { start, end, replacement } of edits) {
    pieces.push(text.slice(at, start), replacement);
    const to = length + start - at;
    length = to + replacement.length;
    shifts.push({ from: { start, end }, to: { start: to, end: length } });
    at = end;
  }
  pieces.push(text.slice(at));
  const back = shifts.map(({ from, to }) => ({ from: to, to: from }));
  return {
    text: pieces.join(''),
    move: (span) => moved(span, shifts),
    moveBack: (span) => moved(span, back),
  };
}

/** `span` where `shifts` moved it; what begins or ends inside an edit begins or ends with it. */
function moved<T extends Span>(span: T, shifts: readonly Shift[]): T {
  return { ...span, start: startOf(span.start, shifts), end: endOf(span.end, shifts) };
}

function startOf(at: number, shifts: readonly Shift[]): number {
  const shift = shifts[countBefore(shifts, at + 1) - 1];
  if (!shift) return at;
  return at < shift.from.end ? shift.to.start : shift.to.end + at - shift.from.end;
}

function endOf(at: number, shifts: readonly Shift[]): number {
  const shift = shifts[countBefore(shifts, at) - 1];
  return shift ? shift.to.end + Math.max(0, at - shift.from.end) : at;
}

/** How many shifts begin before `at`. */
const countBefore = (shifts: readonly Shift[], at: number): number =>
  countLeading(shifts, ({ from }) => from.start < at);
