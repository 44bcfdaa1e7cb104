import type { Byline, Dateline, TextSpan } from '../article.js';
import type { TextChange, Versions } from './article-diff.js';
import { wordChanges } from './word-changes.js';
import { keysOf } from './words.js';

const plain = ({ start, end, text }: TextSpan): TextSpan => ({ start, end, text });

/** What became of a line, compared by what `telling` gives of it; null where that is the same. */
function lineChange<T extends TextSpan>(
  { old, new: fresh }: Versions<T>,
  telling: (line: T) => string,
): TextChange | null {
  const key = (line: T | null): string => (line === null ? '' : keysOf(telling(line)).join(' '));
  if (key(old) === key(fresh)) return null;
  const words = old && fresh ? wordChanges(old.text, fresh.text) : null;
  return { old: old && plain(old), new: fresh && plain(fresh), words };
}

export const headlineChange = (versions: Versions<TextSpan>): TextChange | null =>
  lineChange(versions, ({ text }) => text);

/** Bylines are the same where they name the same authors in the same order. */
export const bylineChange = (versions: Versions<Byline>): TextChange | null =>
  lineChange(versions, ({ authors, text }) => (authors.length > 0 ? authors.join(' | ') : text));

/** Datelines are the same where they name the same place and agency: the day that one may have changes with every version. */
export const datelineChange = (versions: Versions<Dateline>): TextChange | null =>
  lineChange(versions, ({ place, agency }) => `${place} | ${agency ?? ''}`);
