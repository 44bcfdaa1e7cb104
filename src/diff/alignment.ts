import type { Analysis, Span } from '../article.js';
import { countLeading } from '../sorted.js';
import { runsOf } from './runs.js';
import { type Word, wordsOf } from './words.js';

/** Which words of two texts are the same, one after the other. */
export interface Alignment {
  /** Whether any word or quotation mark of the old version from `start` to `end`, or what stands beside it, is not in the new one. */
  old: Touched;
  /** The reverse. */
  new: Touched;
}

/** Whether what lies in a span, or beside it, is not the same in the other version. */
export type Touched = (span: Span) => boolean;

/** More edits than this are not looked for: then no word counts as the same. */
const MOST_EDITS = 1500;

const ALL_TOUCHED: Alignment = { old: () => true, new: () => true };

const DOUBLE = /[“”„‟«»"]|''|``/u;
const SINGLE = /[‘’‚‛'`]/u;

/**
 * Aligns the texts of two versions word by word; all of them counts as touched where either has no text, or offsets that count
 * something other than UTF-16 code units, or where they have too little in common.
 */
export function align(before: Analysis, after: Analysis): Alignment {
  if (before.text === undefined || after.text === undefined || !fits(before) || !fits(after))
    return ALL_TOUCHED;
  const [old, fresh] = [tokensOf(before.text), tokensOf(after.text)];
  const runs = runsOf(old.map(keyOf), fresh.map(keyOf), MOST_EDITS);
  if (!runs) return ALL_TOUCHED;
  const joints = { old: new Set<number>(), new: new Set<number>() };
  let [atOld, atNew] = [0, 0];
  for (const { count, is } of runs) {
    if (is === 'kept') addJoints(joints, atOld, atNew, count);
    if (is !== 'added') atOld += count;
    if (is !== 'dropped') atNew += count;
  }
  return { old: touched(old, joints.old), new: touched(fresh, joints.new) };
}

/** Words, and the quotation marks between them, whatever their shape. */
function tokensOf(text: string): Word[] {
  const words = wordsOf(text);
  return words.flatMap((word, index) => {
    const start = words[index - 1]?.end ?? 0;
    const last = index === words.length - 1 ? marksIn(text, word.end, text.length) : [];
    return [...marksIn(text, start, word.start), word, ...last];
  });
}

function marksIn(text: string, start: number, end: number): Word[] {
  const gap = text.slice(start, end);
  if (DOUBLE.test(gap)) return [{ key: '"', start, end }];
  return SINGLE.test(gap) ? [{ key: "'", start, end }] : [];
}

const keyOf = ({ key }: Word): string => key;

/** Notes the places between two tokens that both versions have, side by side: by the number of the second token. */
function addJoints(
  joints: { old: Set<number>; new: Set<number> },
  atOld: number,
  atNew: number,
  count: number,
) {
  for (let i = 1; i < count; i++) {
    joints.old.add(atOld + i);
    joints.new.add(atNew + i);
  }
}

function touched(tokens: readonly Word[], joints: ReadonlySet<number>): Touched {
  return ({ start, end }) => {
    const first = countLeading(tokens, (token) => token.end <= start);
    const behind = countLeading(tokens, (token) => token.start < end);
    for (let i = Math.max(first, 1); i <= Math.min(behind, tokens.length - 1); i++)
      if (!joints.has(i)) return true;
    return false;
  };
}

/** Whether offsets count UTF-16 code units of the text. */
export function fits({ text, quotes, people, headline }: Analysis): boolean {
  const spans = [headline, ...quotes, ...people.flatMap(({ mentions }) => mentions)];
  return spans.every((span) => span === null || text?.slice(span.start, span.end) === span.text);
}
