import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/language/read.js';
import { possibleStretches } from '../../../src/names/tagger/stretches.js';
import { wordOf } from '../../../src/tagging/word.js';

/** The words of each stretch of the first sentence. */
function stretchesOf(text: string): string[] {
  const document = readDocument(text, [{ start: 0, end: text.length, kind: 'paragraph', rule: 'test' }]);
  const words = document.tokens.map((token) => wordOf(token));
  return possibleStretches(document, words, document.sentences[0]!).map(({ from, to }) =>
    document.tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(' '),
  );
}

describe('names are looked for', () => {
  it.each([
    ['nowhere without capitals', 'the ferry had left by then, they said', []],
    ['not at capitals that begin a sentence', 'The ferry had left by then, and I waved', []],
    [
      'at a capital and the words beside it',
      'the mayor of southern Moravia council resigned',
      ['southern Moravia council'],
    ],
    ['across small words', 'the head of the Bank of the West resigned', ['Bank of the West resigned']],
    [
      'apart where capitals are far from each other',
      'on the quay Brook waited until long after the last ferry from Tollan came in',
      ['quay Brook waited', 'Tollan came'],
    ],
    ['at the first word if it is no function word', 'Brook waited', ['Brook waited']],
    ['at a function word that is a name too', 'then May waited for a while', ['then May waited']],
    ['at capitals that spell a function word', 'the army of the US left', ['US left']],
    ['at a name that begins small', 'a spokesman for al-Karim waited', ['al-Karim waited']],
    ['before the capital of a name with particles', 'the ship of van der Brunn left', ['van der Brunn left']],
    ['beside the article of a name', 'The Guild met', ['The Guild met']],
  ])('%s', (_where, text, stretches) => {
    expect(stretchesOf(text)).toEqual(stretches);
  });
});
