import { describe, expect, it } from 'vitest';
import { findPassages } from '../../src/clean/passages.js';

const textsOf = (source: string): string[] => findPassages(source).map((passage) => passage.text);

describe('findPassages', () => {
  it('splits at every kind of line break', () => {
    expect(textsOf('One.\nTwo.\r\nThree.\rFour.\u2028Five.\u2029Six.')).toEqual([
      'One.',
      'Two.',
      'Three.',
      'Four.',
      'Five.',
      'Six.',
    ]);
  });

  it('joins the lines of paragraphs wrapped at a fixed width', () => {
    const wire = [
      'The town of Lismore will have a new bridge by the end of the',
      'year, its council decided on Monday after a debate that went on',
      'until midnight and brought forty people to the microphone.',
      '',
      'The old bridge fell in the flood of last winter, when the river',
      'rose by nine metres in a single night and took two of its five',
      'arches.',
    ].join('\n');
    expect(textsOf(wire)).toHaveLength(2);
  });

  it('begins a paragraph at an indented line of wrapped text', () => {
    const wire = [
      '   The town of Lismore will have a new bridge by the end of the',
      'year, its council decided on Monday after a debate that went on',
      'until midnight.',
      '   The old bridge fell in the flood of last winter, when the',
      'river rose by nine metres in a single night and took two of its',
      'five arches with it, and with them the road to the north and the',
      'only line of the railway.',
    ].join('\n');
    expect(textsOf(wire)).toHaveLength(2);
  });

  it('leaves sentences that have a line each apart', () => {
    const line = 'The council met on Monday and the mayor said so.';
    expect(textsOf(`${line}\n`.repeat(8))).toHaveLength(8);
  });

  it('joins a sentence that is broken at its links', () => {
    const soup = [
      'The council met',
      'on Monday in the',
      'Lismore Town Hall',
      ', which stands beside',
      'the river',
      '.',
      'Home',
    ];
    expect(textsOf(`The mayor of the town and\n${soup.join('\n')}`)).toEqual([
      'The mayor of the town and The council met on Monday in the Lismore Town Hall , which stands beside the river .',
      'Home',
    ]);
  });

  it('joins "By" and the name on the next line', () => {
    expect(textsOf('By\nAda Quill\nHome')).toEqual(['By Ada Quill', 'Home']);
  });

  it.each([
    ['a blank line', 'The mayor of the town and\n\nthe council'],
    ['a full stop', 'The mayor of the town left.\nand the council stayed'],
    ['a list item', 'The mayor of the town and\n- the council'],
    ['an address', 'The mayor of the town wrote to us\nhttps://example.org/a'],
  ])('does not join across %s', (_, source) => {
    expect(textsOf(source)).toHaveLength(2);
  });

  it('takes zero-width characters for blanks', () => {
    expect(findPassages('\u200b One. \ufeff\n\u200b\nTwo.')).toMatchObject([
      { start: 2, end: 6 },
      { text: 'Two.', afterBlank: true },
    ]);
  });
});
