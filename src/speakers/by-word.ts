const MOST_WORDS = 20_000;

/** `find` of a word, done once for each: words are kept between articles, up to a limit. */
export function byWord<T>(find: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    let found = known.get(word);
    if (found === undefined) {
      found = find(word);
      if (known.size >= MOST_WORDS) known.clear();
      known.set(word, found);
    }
    return found;
  };
}

/** A set of words, from a text that has a blank between them: asked many times a sentence, it is faster than a pattern. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));
