import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotedSegments } from '../../src/quotes/marks.js';
import { readParagraphs } from '../paragraphs.js';

const segmentsOf = (text: string) => findQuotedSegments(text, readParagraphs(text).paragraphs);

/** The quoted stretches, those without a closing mark with "…" behind them. */
const quoted = (text: string): string[] =>
  segmentsOf(text).map(({ start, end, closed }) => text.slice(start, end) + (closed ? '' : ' …'));

describe('marks', () => {
  it.each<[string, string, string[]]>([
    ['curly', '“It is late,” Abara said.', ['“It is late,”']],
    ['straight', '"It is late," Abara said. "Go."', ['"It is late,"', '"Go."']],
    ['mixed', '“It is late," Abara said. "Go.”', ['“It is late,"', '"Go.”']],
    ['reversed', '”It is late,“ Abara said. ”Go.“', ['”It is late,“', '”Go.“']],
    ['closing ones on both sides', '”It is late,” Abara said. ”Go.”', ['”It is late,”', '”Go.”']],
    ['doubled single', "''It is late,'' Abara said.", ["''It is late,''"]],
    ['doubled curly single', '‘‘It is late,’’ Abara said.', ['‘‘It is late,’’']],
    ['typewritten', "``It is late,'' Abara said.", ["``It is late,''"]],
    ['guillemets', '«It is late,» Abara said.', ['«It is late,»']],
    ['spaced guillemets', '« It is late, » Abara said.', ['« It is late, »']],
    ['inward guillemets', '»It is late,« Abara said.', ['»It is late,«']],
    ['low and high', '„It is late,“ Abara said. „Go.”', ['„It is late,“', '„Go.”']],
    ['full-width', '＂It is late,＂ Abara said.', ['＂It is late,＂']],
    ['entities', '&quot;It is late,&quot; Abara said.', ['&quot;It is late,&quot;']],
    ['single', '‘It is late,’ Abara said. ‘Go.’', ['‘It is late,’', '‘Go.’']],
    ['straight single', "'It is late,' Abara said.", ["'It is late,'"]],
    ['without a blank around', 'Abara said:“Go.”She left.', ['“Go.”']],
    ['in brackets', 'He left (“to think”).', ['“to think”']],
    ['spaced curly', '“It is late, ” Abara said. “ Go. ”', ['“It is late, ”', '“ Go. ”']],
  ])('%s', (_name, text, segments) => {
    expect(quoted(text)).toEqual(segments);
  });

  it.each<[string, string, string[]]>([
    ['apostrophes', 'The boats’ crews and Lind’s are nobody’s.', []],
    ['elisions', "In the '90s rock ’n’ roll was 'round here.", []],
    ['feet and inches', 'He is 6\'2" tall and holds a 12" pipe. "Go," he said.', ['"Go,"']],
    ['feet and inches inside them', '"He is 6\'2" tall," Abara said.', ['"He is 6\'2" tall,"']],
    ['apostrophes inside single marks', "'It's the boats' fault,' Abara said.", ["'It's the boats' fault,'"]],
    ['two words in single marks', "An 'orange' and a 'pear,' he said.", ["'orange'", "'pear,'"]],
    [
      'single marks inside double ones',
      '“He told me, ‘Go,’ and I went.”',
      ['“He told me, ‘Go,’ and I went.”'],
    ],
    [
      'double marks inside double ones',
      '“He told me, “Go,” and I went,” Lind said.',
      ['“He told me, “Go,” and I went,”'],
    ],
    ['a quotation that ends with another', '“She said ‘no.’” He left.', ['“She said ‘no.’”']],
    ['nothing between marks', '“” "" “…” “!”', []],
  ])('are told from %s', (_name, text, segments) => {
    expect(quoted(text)).toEqual(segments);
  });

  it.each<[string, string, string[]]>([
    ['ends with its paragraph', '“It is late, Abara said.\nShe left.', ['“It is late, Abara said. …']],
    ['gives way to the next', '“It is late, Abara said. “Go.”', ['“It is late, Abara said. …', '“Go.”']],
    ['leaves the next paragraph alone', '“It is late.\n“Go,” she said.', ['“It is late. …', '“Go,”']],
    [
      'has pairs of another kind in it',
      '"She said “no” and “go” to me.\nShe left.',
      ['"She said “no” and “go” to me. …'],
    ],
    ['leaves out a torn tag', '“It is late./p>\nShe left.', ['“It is late. …']],
    ['leaves out a whole tag', '"It is late.</p>\nShe left.', ['"It is late. …']],
  ])('an unclosed quotation %s', (_name, text, segments) => {
    expect(quoted(text)).toEqual(segments);
  });

  it('a stray mark spoils nothing in the next paragraph', () => {
    for (const stray of ['A 12" pipe " here', 'A stray” mark', 'A “stray mark', "A ''stray mark"]) {
      expect(quoted(`${stray}\n“Go,” she said.`).at(-1)).toBe('“Go,”');
    }
  });
});

const PIECES = [
  '"',
  '“',
  '”',
  "'",
  '’',
  '‘',
  "''",
  '``',
  '«',
  '»',
  '„',
  '&quot;',
  ' ',
  '\n',
  '. ',
  ', ',
  'a',
  'Lind',
  '6',
  '</p>',
];
const marked = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 2 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

describe('the quoted stretches of any text', () => {
  it('lie in their paragraph, in order, apart, and have a letter or a digit', () => {
    fc.assert(
      fc.property(marked, (text) => {
        const { paragraphs } = readParagraphs(text);
        let last = 0;
        for (const { start, end, paragraph } of findQuotedSegments(text, paragraphs)) {
          expect(start).toBeGreaterThanOrEqual(Math.max(last, paragraphs[paragraph]!.start));
          expect(end).toBeLessThanOrEqual(paragraphs[paragraph]!.end);
          expect(text.slice(start, end)).toMatch(/[\p{L}\p{N}]/u);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('of a paragraph do not depend on the other paragraphs', () => {
    fc.assert(
      fc.property(marked, marked, (one, other) => {
        const [first, second] = [one, other].map((text) => text.replace(/\s+/gu, ' '));
        expect(quoted(`${first}\n${second}`)).toEqual([...quoted(first!), ...quoted(second!)]);
      }),
    );
  });
});
