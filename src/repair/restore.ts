import type { Span } from '../article.js';

type Move = <T extends Span>(span: T) => T;

const isSpan = (value: object): value is Span =>
  'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number';

/**
 * A copy of `result`, a plain value, in which every span is moved, and has the words of `text` where it has words. The
 * text that a result carries becomes `text`. What lies under a `meta` key is left as it is.
 */
export function restoreSpans<T extends object>(result: T, text: string, move: Move): T {
  const copy = restored(result, text, move) as T;
  return 'text' in result ? { ...copy, text } : copy;
}

function restored(value: unknown, text: string, move: Move): unknown {
  if (Array.isArray(value)) return value.map((item) => restored(item, text, move));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [
    key,
    key === 'meta' ? item : restored(item, text, move),
  ]);
  const copy = Object.fromEntries(entries);
  if (!isSpan(copy)) return copy;
  const { start, end } = move(copy);
  return { ...copy, start, end, ...('text' in copy ? { text: text.slice(start, end) } : {}) };
}
