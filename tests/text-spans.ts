import type { TextSpan } from '../src/article.js';

/** Every object in `value`, however deep, that has a start, an end and a text. */
export function textSpans(value: unknown): TextSpan[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(textSpans);
  return 'start' in value && 'end' in value && 'text' in value ? [value as TextSpan, ...inside] : inside;
}
