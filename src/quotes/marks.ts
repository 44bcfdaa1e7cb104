import type { Span } from '../article.js';
import { withoutInvisible } from '../invisible.js';

/** A stretch between quotation marks, the marks included. */
export interface QuotedSegment extends Span {
  /** False where the closing mark is missing. */
  closed: boolean;
  /** Index into `document.paragraphs`. */
  paragraph: number;
  /** Whether the marks are single ones (‘ … ’), which apostrophes resemble. */
  single: boolean;
}

interface Mark {
  start: number;
  end: number;
  opens: boolean;
  closes: boolean;
  /** What the sign itself says: an opening sign, a closing one, or either. */
  sign: 'open' | 'close' | 'either';
}

const DOUBLE = /["“”„‟«»＂]|''|``|’’|‘‘|&quot;/gu;
const SINGLE = /['‘’‚‛]/gu;
const OPENING_SIGN = /^(?:[“„‟«‘‚]|``|‘‘)$/u;
const CLOSING_SIGN = /^(?:[”»’]|’’)$/u;
const BEFORE_OPENING = /[\s([{—–\-/:>"“”'‘’]/u;
const AFTER_OPENING = /[\p{L}\p{N}$£€#@[(¿¡…*.'‘’"“]/u;
const AFTER_CLOSING = /[\s.,;:!?)\]}—–\-/<"”'’]/u;
const FEET_AND_INCHES = /\d[’'′]\s?\d{1,2}$/u;
const NUMBER = /\d{1,3}$/u;
const ELISION = /^['’](?:\d0s|\d\ds?|em|til|cause|bout|n|tis|twas|round)\b/iu;

/** No character before it is invisible. */
const FIRST_INVISIBLE = 0x80;

/** The visible character at `at`, or the next one in the direction of `step`; a space beyond the paragraph's ends. */
function beside(text: string, at: number, step: 1 | -1, { start, end }: Span): string {
  for (let i = at; i >= start && i < end; i += step)
    if (text.charCodeAt(i) < FIRST_INVISIBLE || withoutInvisible(text[i]!)) return text[i]!;
  return ' ';
}

function toMark(text: string, start: number, sign: string, paragraph: Span): Mark {
  const end = start + sign.length;
  const [before, after] = [beside(text, start - 1, -1, paragraph), beside(text, end, 1, paragraph)];
  return {
    start,
    end,
    opens: BEFORE_OPENING.test(before) && AFTER_OPENING.test(after),
    closes: !/\s/u.test(before) && AFTER_CLOSING.test(after),
    sign: OPENING_SIGN.test(sign) ? 'open' : CLOSING_SIGN.test(sign) ? 'close' : 'either',
  };
}

/** A mark of inches: behind feet (6'2") always, behind a bare number (a 12" pipe) where nothing is open. */
function isInches(text: string, mark: Mark, paragraph: Span, isOpen: boolean): boolean {
  if (mark.sign !== 'either') return false;
  const before = text.slice(Math.max(paragraph.start, mark.start - 6), mark.start);
  return FEET_AND_INCHES.test(before) || (!isOpen && NUMBER.test(before));
}

/** Whether a mark opens a quotation where none is open. What stands beside it outweighs its direction, which is often wrong. */
function isOpening(mark: Mark): boolean {
  if (mark.opens && !mark.closes) return true;
  return mark.opens ? mark.sign !== 'close' : mark.sign === 'open' && !mark.closes;
}

/** Whether a mark that stands inside an open quotation starts a new one, so that the old one was never closed. */
function isReopening(mark: Mark): boolean {
  return mark.opens && !mark.closes;
}

/** Whether the quotation that `at` would reopen is rather one inside another: its own closing mark and then the outer one follow. */
function isNested(marks: readonly Mark[], at: number): boolean {
  const [inner, outer] = marks.slice(at + 1, at + 3);
  if (!inner?.closes || isReopening(inner)) return false;
  return outer?.closes === true && !isReopening(outer) && (marks.length - at) % 2 === 1;
}

function pairMarks(
  marks: readonly Mark[],
  paragraph: Span,
): { start: number; end: number; closed: boolean }[] {
  const segments: { start: number; end: number; closed: boolean }[] = [];
  let open = -1;
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!;
    if (open < 0) {
      if (isOpening(mark)) open = mark.start;
    } else if (!isReopening(mark)) {
      segments.push({ start: open, end: mark.end, closed: true });
      open = -1;
    } else if (isNested(marks, i)) i++;
    else {
      segments.push({ start: open, end: mark.start, closed: false });
      open = mark.start;
    }
  }
  if (open >= 0) segments.push({ start: open, end: paragraph.end, closed: false });
  return segments;
}

/** Trailing white space and stray closing tags are no part of a quotation that was left open. */
function trimmed(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end).replace(/(?:\s|<?\/?[a-z]{1,6}\d?>)+$/iu, '');
  return { start: span.start, end: span.start + words.length };
}

function marksIn(text: string, paragraph: Span): Mark[] {
  const marks: Mark[] = [];
  const part = text.slice(paragraph.start, paragraph.end);
  DOUBLE.lastIndex = 0;
  for (let match = DOUBLE.exec(part); match; match = DOUBLE.exec(part))
    marks.push(toMark(text, paragraph.start + match.index, match[0], paragraph));
  return marks;
}

/** A straight mark that opens the paragraph and is never closed, with pairs of curly ones inside: one quotation that runs on. */
function runsOn([first, ...inner]: readonly Mark[], paragraph: Span): boolean {
  if (first?.start !== paragraph.start || first.sign !== 'either' || inner.length < 2) return false;
  return inner.length % 2 === 0 && inner.every((mark, i) => mark.sign === (i % 2 === 0 ? 'open' : 'close'));
}

function doubleSegments(text: string, paragraph: Span): (Span & { closed: boolean })[] {
  const found = marksIn(text, paragraph);
  if (found.length === 0) return [];
  const marks: Mark[] = [];
  let open = false;
  for (const mark of found) {
    if (isInches(text, mark, paragraph, open)) continue;
    marks.push(mark);
    open = open ? isReopening(mark) : isOpening(mark);
  }
  if (runsOn(marks, paragraph)) return [{ ...trimmed(text, paragraph), closed: false }];
  return pairMarks(marks, paragraph).map((s) => (s.closed ? s : { ...s, ...trimmed(text, s) }));
}

const LONGEST_SINGLE = 2000;

/** How sure it is that a single mark between two characters closes; an apostrophe behind a plural ("the boats' crews") does not. */
function closesSingle(before: string, after: string): 'surely' | 'perhaps' | 'never' {
  if (/\s/u.test(before) || !AFTER_CLOSING.test(after)) return 'never';
  if (/[.,!?;…]/u.test(before) || /[.,!?;:)]/u.test(after)) return 'surely';
  return before === 's' && after === ' ' ? 'never' : 'perhaps';
}

/**
 * The end of a single-quoted stretch that opens at `start`: the first mark after final punctuation, else after a word. The
 * next quotation begins no sooner than this one has ended.
 */
function singleEnd(text: string, start: number, limit: number): number {
  let fallback = -1;
  for (const { index } of text.slice(start + 1, limit).matchAll(/['’]/gu)) {
    const at = start + 1 + index;
    const before = text[at - 1]!;
    const after = at + 1 < limit ? text[at + 1]! : ' ';
    if (fallback >= 0 && /\s/u.test(before) && /\p{L}/u.test(after)) return fallback;
    const closes = closesSingle(before, after);
    if (closes === 'surely') return at + 1;
    if (closes === 'perhaps' && fallback < 0) fallback = at + 1;
  }
  return fallback;
}

function opensSingle(text: string, at: number, paragraph: Span): boolean {
  // Most are apostrophes inside words.
  if (!BEFORE_OPENING.test(beside(text, at - 1, -1, paragraph))) return false;
  const mark = toMark(text, at, text[at]!, paragraph);
  return mark.opens && !mark.closes && !ELISION.test(text.slice(at, at + 8));
}

/** Single-quoted stretches of one gap between double-quoted ones; apostrophes and elisions ('90s) open nothing. */
function singleSegments(text: string, gap: Span): (Span & { closed: boolean })[] {
  const segments: (Span & { closed: boolean })[] = [];
  let from = gap.start;
  const part = text.slice(gap.start, gap.end);
  SINGLE.lastIndex = 0;
  for (let match = SINGLE.exec(part); match; match = SINGLE.exec(part)) {
    const at = gap.start + match.index;
    if (at < from || !opensSingle(text, at, gap)) continue;
    const end = singleEnd(text, at, Math.min(gap.end, at + LONGEST_SINGLE));
    if (end < 0) continue;
    segments.push({ start: at, end, closed: true });
    from = end;
  }
  return segments;
}

/** What is left of a paragraph between its double-quoted stretches. */
function gapsBetween(paragraph: Span, taken: readonly Span[]): Span[] {
  const gaps: Span[] = [];
  let start = paragraph.start;
  for (const span of taken) {
    gaps.push({ start, end: span.start });
    start = span.end;
  }
  gaps.push({ start, end: paragraph.end });
  return gaps;
}

/**
 * The quoted stretches of each paragraph, in reading order, at most nested once and never overlapping. Curly, straight,
 * doubled single, angled and single marks are read alike, mixed or reversed: what a mark does is told by its neighbours. A
 * stretch left open ends with its paragraph, so that one stray mark spoils nothing further on.
 */
export function findQuotedSegments(text: string, paragraphs: readonly Span[]): QuotedSegment[] {
  return paragraphs.flatMap((paragraph, index) => {
    const double = doubleSegments(text, paragraph);
    const single = gapsBetween(paragraph, double).flatMap((gap) => singleSegments(text, gap));
    if (double.length === 0 && single.length === 0) return [];
    return [...double.map((s) => ({ ...s, single: false })), ...single.map((s) => ({ ...s, single: true }))]
      .filter((s) => /[\p{L}\p{N}]/u.test(text.slice(s.start, s.end)))
      .map((s) => ({ start: s.start, end: s.end, closed: s.closed, single: s.single, paragraph: index }))
      .sort((a, b) => a.start - b.start);
  });
}
