import { decodeHTML } from 'entities';
import { defineCheck } from '../check.js';

/** A character reference that was left in the text, escaped once or more often. Names have to end with a semicolon. */
const ENTITY = /&(?:amp;)*(?:#\d{2,7}|#x[\da-f]{2,6}|[a-z][a-z\d]{1,30});/giu;
const ROUNDS = 5;

/** The character that a reference stands for, however often it was escaped; undefined where it stands for none. */
function decoded(entity: string): string | undefined {
  let text = entity;
  for (let round = 0; round < ROUNDS; round++) {
    const next = decodeHTML(text);
    if (next === text) break;
    text = next;
  }
  return text === entity || (text.length > 2 && text.includes('&')) ? undefined : text;
}

export const doubleEncodedEntity = defineCheck({
  id: 'double-encoded-entity',
  level: 'warning',
  summary: 'Character references such as &amp;amp; and &#8217; in the text',
  why: 'The text was escaped twice, or never unescaped, so names and quotation marks are spelled in code ("O&amp;#39;Brien", "&amp;quot;"). Only references that HTML knows count, with their semicolon.',
  suggestion: 'Unescape the text once more when it is read; --fix does so.',
  *find({ text }) {
    for (const { index: start, 0: entity } of text.matchAll(ENTITY)) {
      const replacement = decoded(entity);
      if (replacement === undefined) continue;
      const end = start + entity.length;
      const message = `A character reference was left in the text: ${entity}`;
      yield { start, end, message, fix: [{ start, end, replacement: replacement.replace('\u00a0', ' ') }] };
    }
  },
  examples: {
    good: [{ text: 'Brannigan & Tierney, R&D; the office at Q&A; 3 &c.; &nosuch; and &#; are left alone.' }],
    bad: [
      {
        text: 'The firm of Brannigan &amp;amp; Tierney won&#8217;t pay, &quot;ever&quot;.',
        at: ['1:23', '1:44', '1:58', '1:68'],
        fixed: 'The firm of Brannigan & Tierney won’t pay, "ever".',
      },
    ],
  },
});
