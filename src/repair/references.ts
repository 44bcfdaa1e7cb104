import { decodeHTMLStrict } from 'entities';
import type { Edit } from './edits.js';

/** A character reference, escaped once or more often; names have to end with a semicolon. */
export const REFERENCE = /&(?:amp;)*(?:#\d{2,7}|#x[\da-f]{2,6}|[a-z][a-z\d]{1,30});/giu;
/** How often a reference may have been escaped. */
const ROUNDS = 5;

/** The character that a reference stands for; undefined where it stands for none. */
export function characterOf(reference: string): string | undefined {
  let text = reference;
  for (let round = 0; round < ROUNDS; round++) text = decodeHTMLStrict(text);
  const isCharacter = text !== reference && (text.length <= 2 || !text.includes('&'));
  return isCharacter ? text.replace('\u00a0', ' ') : undefined;
}

/**
 * Character references that are left in `text`, which was escaped once too often ("&rsquo;", "&amp;#8217;"), in order. Those
 * that stand for brackets of tags and for control characters are left alone.
 */
export function findReferences(text: string): Edit[] {
  return [...text.matchAll(REFERENCE)].flatMap(({ index: start, 0: reference }) => {
    const replacement = characterOf(reference);
    return replacement === undefined || /[<>\p{Cc}]/u.test(replacement)
      ? []
      : [{ start, end: start + reference.length, replacement }];
  });
}
