import type { Locate } from '../../annotations/offsets.js';
import type { Span, TextSpan } from '../../article.js';
import { type Role, roleOf } from './labels.js';
import { partsOf, type Remark, type Standoff, type Textbound } from './standoff.js';

/** A passage that was found in the text. */
export interface Found {
  passage: Textbound;
  role: Role;
  /** Joined where nothing but white space lies between. */
  parts: [TextSpan, ...TextSpan[]];
}

/** The passages with labels that mean something, by their ids, as far as they are in the text. */
export function findPassages({ passages }: Standoff, text: string, locate: Locate): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const passage of passages.values()) {
    const role = roleOf(passage.label);
    const parts = role && findParts(passage, text, locate);
    if (parts) found.set(passage.id, { passage, role, parts });
  }
  return found;
}

/** Null where a part is not in the text, or the parts do not have the words that were noted. */
function findParts(passage: Textbound, text: string, locate: Locate): Found['parts'] | null {
  const parts: TextSpan[] = [];
  for (const part of partsOf(passage).sort((a, b) => a.start - b.start)) {
    const span = locate(part);
    if (!span) return null;
    const last = parts.at(-1);
    if (last && /^[\s\x85]*$/u.test(text.slice(last.end, span.start))) {
      last.end = Math.max(last.end, span.end);
      last.text = text.slice(last.start, last.end);
    } else parts.push(span);
  }
  const words = parts.map((part) => part.text).join(' ');
  const isMeant = passage.words === null || withoutBlanks(words) === withoutBlanks(passage.words);
  return isMeant ? (parts as Found['parts']) : null;
}

const withoutBlanks = (text: string): string => text.replace(/[\s\x85]+/gu, '');

/** The words of all parts on one line. */
export const wordsOf = ({ parts }: Found): string =>
  parts.map(({ text }) => text.replace(/[\s\x85]+/gu, ' ')).join(' ');

/** The first part, which stands for the whole where an analysis has one span. */
export const spanOf = ({ parts: [{ start, end }] }: Found): Span => ({ start, end });

/** In reading order. */
export const byStart = (a: Found, b: Found): number => a.parts[0].start - b.parts[0].start;

/** What is said of any of some passages under a label. */
export function remarkOn(
  remarks: readonly Remark[],
  label: string,
  of: readonly Found[],
): string | undefined {
  const ids = new Set(of.map(({ passage }) => passage.id));
  return remarks.find((remark) => remark.label === label && ids.has(remark.of))?.value;
}
