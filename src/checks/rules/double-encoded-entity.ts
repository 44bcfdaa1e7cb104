import { characterOf, REFERENCE } from '../../repair/references.js';
import { defineCheck } from '../check.js';

export const doubleEncodedEntity = defineCheck({
  id: 'double-encoded-entity',
  level: 'warning',
  summary: 'Character references such as &amp;amp; and &#8217; in the text',
  why: 'The text was escaped twice, or never unescaped, so names and quotation marks are spelled in code ("O&amp;#39;Brien", "&amp;quot;"). Only references that HTML knows count, with their semicolon.',
  suggestion: 'Unescape the text once more when it is read; --fix does so.',
  *find({ text }) {
    for (const { index: start, 0: entity } of text.matchAll(REFERENCE)) {
      const replacement = characterOf(entity);
      if (replacement === undefined) continue;
      const end = start + entity.length;
      const message = `A character reference was left in the text: ${entity}`;
      yield { start, end, message, fix: [{ start, end, replacement }] };
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
