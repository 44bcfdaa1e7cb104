import { expect, it } from 'vitest';
import { agreeWithKin } from '../../../src/names/repair/kin.js';
import { readParagraphs } from '../../paragraphs.js';

const relatives = (text: string): string[] => {
  const document = readParagraphs(text);
  return agreeWithKin(document, []).map(({ from, type }) => `${document.tokens[from]!.text} ${type}`);
};

it.each<[string, string, string[]]>([
  [
    'listed behind a comma',
    'She rowed with two brothers, Bram and Ilyas, and her sister, Tove.',
    ['Bram person', 'Ilyas person', 'Tove person'],
  ],
  ['a single one', 'His wife, Tove, rowed.', ['Tove person']],
  ['none that is described', 'His wife, Danish artist Tove Lund, rowed.', []],
  ['none without a comma', 'Her son London is four.', []],
])('relatives: %s', (_, text, wanted) => {
  expect(relatives(text)).toEqual(wanted);
});

it('a relative that was taken for a place is a person', () => {
  const document = readParagraphs('She has two daughters, Asia and Vienna.');
  const at = document.tokens.findIndex((t) => t.text === 'Asia');
  expect(agreeWithKin(document, [{ from: at, to: at + 1, type: 'place' }])).toEqual([
    { from: at, to: at + 1, type: 'person' },
    { from: at + 2, to: at + 3, type: 'person' },
  ]);
});
