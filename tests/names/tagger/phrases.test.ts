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

it.each([
  ['Officials in the Helmand Province met', ['Helmand 1', 'Province 2']],
  ['The Netherlands and New South Wales', ['The 1', 'Netherlands 2', 'New 1', 'South 2', 'Wales 2']],
  ['New, South Wales', ['Wales 0']],
])('marks the longest places of %j', (sentence, wanted) => {
  const document = readParagraphs(sentence);
  const { places } = listedPhrases(document);
  const marked = document.tokens.flatMap(({ text }, i) => (places[i] ? [`${text} ${places[i]! % 4}`] : []));
  expect(marked).toEqual(wanted);
});
