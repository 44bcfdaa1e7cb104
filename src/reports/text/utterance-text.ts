import stringWidth from 'fast-string-width';
import type { Utterance } from '../../quotes/utterances.js';
import { printable } from './characters.js';
import { cut, type Page, wrap } from './page.js';

/** Speakers less certain than this are marked. */
export const CERTAIN = 0.75;
const MOST_LINES = 3;
const FIRST = '    ';
const REST = '      ';

/** The lines of one utterance: its words, shortened to a few lines, and a mark where the speaker is uncertain. */
export function utteranceLines(utterance: Utterance, { style, width }: Page): string[] {
  const room = width - REST.length;
  const lines = utterance.reported
    ? shortened(`reported: ${wordsOf(utterance)}`, '', room).map((line) => style.faint(line))
    : shortened(wordsOf(utterance), closingMark(utterance), room);
  const hanging = lines.map((line, index) => (index === 0 ? FIRST : REST) + line);
  return withNote(hanging, doubt(utterance), width, style.uncertain);
}

/** “A,” … “B.”: an ellipsis stands for the writer's words between; none where the first part was left open. */
export function wordsOf({ parts }: Utterance): string {
  const words = parts.map((part, index) => {
    const previous = parts[index - 1];
    const link = previous ? (previous.closed ? ' … ' : ' ') : '';
    return link + part.text;
  });
  return printable(words.join(''));
}

function closingMark({ parts }: Utterance): string {
  const last = parts.at(-1)!;
  return last.closed ? (/''$|["'\p{Pf}\p{Pi}]$/u.exec(last.text)?.[0] ?? '') : '';
}

/** The lines of `text`; where there are too many, the last one that is kept ends in "…" and `mark`. */
function shortened(text: string, mark: string, width: number): string[] {
  const lines = wrap(text, width);
  if (lines.length <= MOST_LINES) return lines;
  const last = cut(lines.slice(MOST_LINES - 1, MOST_LINES + 1).join(' '), width - stringWidth(mark));
  return [...lines.slice(0, MOST_LINES - 1), last + mark];
}

/** Whether its speaker is named, and may well be another. */
export const isUncertain = ({ speaker }: Utterance): boolean =>
  speaker !== null && speaker.confidence < CERTAIN;

function doubt(utterance: Utterance): string {
  const { speaker } = utterance;
  if (!speaker || !isUncertain(utterance)) return '';
  return `? uncertain: ${speaker.confidence.toFixed(2)}, ${printable(speaker.rule).replaceAll('-', ' ')}`;
}

/** `lines` with `note` after the last of them, on a line of its own where it does not fit. */
function withNote(lines: string[], note: string, width: number, paint: (text: string) => string): string[] {
  if (!note) return lines;
  const last = lines.at(-1)!;
  if (stringWidth(last) + 2 + stringWidth(note) > width) return [...lines, ...wrap(paint(note), width, REST)];
  return [...lines.slice(0, -1), `${last}  ${paint(note)}`];
}
