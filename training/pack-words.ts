import { lettersOf } from '../src/tagging/letters.js';

/** A word list as `src/models/lexicon.json` has it: see `WordList`. */
export interface PackedWords {
  tags: string[];
  words: Record<string, string>;
}

/** Words in their order by their first characters, each with the letter of its tags. Throws a RangeError where a word has "!" or a blank. */
export function packWords(tagsByWord: ReadonlyMap<string, string>): PackedWords {
  const tags = [...new Set(tagsByWord.values())].sort();
  const words: Record<string, string> = {};
  for (const [word, named] of [...tagsByWord].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (/[\s!]/u.test(word) || word === '') throw new RangeError(`“${word}” cannot be listed`);
    const first = word.charAt(0);
    words[first] = `${words[first] ?? ''} ${word}!${lettersOf([tags.indexOf(named)])}`;
  }
  return { tags, words };
}
