import nlp from 'compromise/two';
import { describe, expect, it } from 'vitest';
import { isCommonWord, isListedAs, listedTags } from '../../src/language/lexicon.js';

const { lexicon } = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one;

describe('the word list', () => {
  it('has every single word of compromise with its tags', () => {
    const words = Object.keys(lexicon).filter((word) => !/\s/u.test(word));
    const differing = words.filter((word) => listedTags(word)?.join() !== [lexicon[word]].flat().join());
    expect(words.length).toBeGreaterThan(20_000);
    expect(differing).toEqual([]);
  });

  it.each(['constructor', 'toString', 'zzyzx', ''])('does not know %j', (word) => {
    expect(listedTags(word)).toBeNull();
  });

  it.each([
    ['plumber', ['Actor'], true],
    ['plumber', ['City', 'Country'], false],
    ['norway', ['City', 'Country'], true],
    ['zzyzx', ['Actor'], false],
  ])('says of %s as %j: %s', (word, tags, expected) => {
    expect(isListedAs(word, ...tags)).toBe(expected);
  });

  it.each([
    ['walked', true],
    ['norway', false],
    ['zzyzx', false],
  ])('calls %s a common word: %s', (word, expected) => {
    expect(isCommonWord(word)).toBe(expected);
  });
});
