import { describe, expect, it } from 'vitest';
import { findQuotedSegments } from '../../src/quotes/marks.js';
import { endUnclosed } from '../../src/quotes/unclosed.js';
import { readParagraphs } from '../paragraphs.js';

const quoted = (text: string): string[] =>
  endUnclosed(text, findQuotedSegments(text, readParagraphs(text).paragraphs)).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('a quotation that is never closed', () => {
  it.each<[string, string, string[]]>([
    ['ends before NAME said', '“It is late, Abara said.\nShe left.', ['“It is late,']],
    ['ends before said NAME', '“Is it late? asked Juma Abara, a baker. “Go.”', ['“Is it late?', '“Go.”']],
    ['ends before says the', '"It is late, says the baker.\n"Go."', ['"It is late,', '"Go."']],
    ['ends before he adds', '"It is late, he adds.', ['"It is late,']],
    ['ends at the first of several', '“No, said Lind. Yes, said Abara.', ['“No,']],
    ['goes on behind "as I said"', '“As I said, Abara left.', ['“As I said, Abara left.']],
    ['goes on where the speaker tells a story', '“Then, I said, we go.', ['“Then, I said, we go.']],
    ['goes on where the verb has an object', '“If, Abara said we go.', ['“If, Abara said we go.']],
    ['goes on where it would have no word', '“, said Abara.', ['“, said Abara.']],
  ])('%s', (_name, text, segments) => {
    expect(quoted(text)).toEqual(segments);
  });

  it('is the only one that is cut', () => {
    expect(quoted('“It is late, Abara said,” Lind wrote.')).toEqual(['“It is late, Abara said,”']);
  });
});
