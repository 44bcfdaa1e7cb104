import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WordList } from '../../src/language/word-list.js';
import { packWords } from '../../training/pack-words.js';

const TAGS = ['Noun', 'Verb', 'Adjective Comparable', 'City', ''];
const listed = new Map(
  Array.from({ length: 3000 }, (_, i) => [`${'abcxyz'.charAt(i % 6)}${i.toString(36)}`, TAGS[i % 4]!]),
);

/** What a plain map of the words says. */
const plain = (words: ReadonlyMap<string, string>, word: string): string[] | null =>
  words.get(word)?.split(' ') ?? null;

it('a word list says what a map of its words says, of few words and of many', () => {
  const list = new WordList(packWords(listed));
  const asked = [...listed.keys()].flatMap((word) => [word, word.slice(0, -1), `${word}z`, word]);
  for (const word of asked) expect(list.tagsOf(word)).toEqual(plain(listed, word));
});

it('a word list says what a map of its words says, whatever they are', () => {
  const word = fc.stringMatching(/^[ab'#¥.-]{1,3}$/u);
  const tags = fc.constantFrom(...TAGS.slice(0, 4));
  const others = fc.oneof(fc.string(), fc.stringMatching(/^[ab !#]{1,6}$/u));
  fc.assert(
    fc.property(fc.array(fc.tuple(word, tags)), fc.array(others), (entries, strangers) => {
      const words = new Map(entries);
      const list = new WordList(packWords(words));
      for (const one of [...strangers, ...words.keys(), ...strangers])
        expect(list.tagsOf(one)).toEqual(plain(words, one));
    }),
  );
});

it.each(['two words', 'stop!', ''])('%j cannot be in a word list', (word) => {
  expect(() => packWords(new Map([[word, 'Noun']]))).toThrow(RangeError);
});
