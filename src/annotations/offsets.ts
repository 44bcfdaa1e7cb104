import type { TextSpan } from '../article.js';

/** What offsets of others may count, the likeliest first; "line" counts code points, and the two of a CRLF as one. */
const UNITS = ['codepoint', 'utf16', 'line', 'byte'] as const;
type Unit = (typeof UNITS)[number];

/** A passage as it was annotated: offsets in whatever its author counts, and the words if they were noted. */
export interface Passage {
  start: number;
  end: number;
  words: string | null;
}

/** Finds the code units of a passage of the article. */
export type Locate = (passage: Passage) => TextSpan | null;

/**
 * How the passages of a text are found in it: by what makes the words between their offsets the noted ones, in as many of them as can
 * be. A passage outside of the text, without any words or with others is not found.
 */
export function locateIn(text: string, passages: readonly Passage[], units: readonly Unit[] = UNITS): Locate {
  let best: Locate = () => null;
  let most = -1;
  for (const unit of units) {
    const locate = locateBy(text, unit);
    const found = passages.filter((passage) => locate(passage)).length;
    if (found > most) [best, most] = [locate, found];
    if (found === passages.length) break;
  }
  return best;
}

function locateBy(text: string, unit: Unit): Locate {
  const positions = positionsBy(text, unit);
  return ({ start, end, words }) => {
    const [from, to] = [positions[start], positions[end]];
    if (from === undefined || to === undefined || from >= to) return null;
    const found = text.slice(from, to);
    const isMeant = words === null || inWords(found) === inWords(words);
    return isMeant ? { start: from, end: to, text: found } : null;
  };
}

/** Ends of lines, and blanks at them, are written in many ways. */
const inWords = (text: string): string => text.replace(/[\s\x85]+/gu, ' ').trim();

const SIZES: Record<Unit, (character: string) => number> = {
  codepoint: () => 1,
  utf16: (character) => character.length,
  line: () => 1,
  byte: (character) => Buffer.byteLength(character),
};

/** The code unit at each offset; those within a character are at its beginning. */
function positionsBy(text: string, unit: Unit): number[] {
  const positions: number[] = [];
  let at = 0;
  for (const character of unit === 'line' ? (text.match(/\r\n|[\s\S]/gu) ?? []) : text) {
    for (let size = SIZES[unit](character); size > 0; size--) positions.push(at);
    at += character.length;
  }
  positions.push(at);
  return positions;
}
