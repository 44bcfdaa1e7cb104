import { expect, it } from 'vitest';
import { listedPhrases } from '../../../src/names/tagger/phrases.js';
import { readParagraphs } from '../../paragraphs.js';

const text = 'Reuters asked the World Bank in Walla Walla, and in walla walla.';

const marked = (list: 'places' | 'towns' | 'organizations'): string[] => {
  const document = readParagraphs(text);
  const marks = listedPhrases(document)[list];
  return document.tokens.flatMap((token, i) => (marks[i] ? [`${token.text} ${marks[i]! % 4}`] : []));
};

it.each([
  ['organizations', ['Reuters 0', 'World 1', 'Bank 2']],
  ['towns', ['Walla 1', 'Walla 2']],
] as const)('marks the first and further words of listed %s where they are capitalised', (list, wanted) => {
  expect(marked(list)).toEqual(wanted);
});
