import type { Span } from '../../src/article.js';
import type { AttributedText } from './data.js';

/** A span that ended behind ",”" ends before the comma of "”,". */
const shortened = (text: string, { start, end }: Span): Span =>
  /,["”]$/u.test(text.slice(start, end)) ? { start, end: end - 1 } : { start, end };

/** A text with the commas behind its quotations, as in “It is late”, she said: so that the taggers know both styles. */
export function withCommasOutside({ id, text, attributions }: AttributedText): AttributedText {
  const moved = text.replace(/,(["”])/gu, '$1,');
  const shorten = (spans: Span[]): Span[] => spans.map((span) => shortened(text, span));
  return {
    id,
    text: moved,
    attributions: attributions.map((a) => ({ ...a, content: shorten(a.content) })),
  };
}
