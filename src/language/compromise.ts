import nlp from 'compromise/two';

/** A term as compromise tags it, at its place in the text that was parsed. */
export interface TaggedTerm {
  start: number;
  end: number;
  tags: ReadonlySet<string>;
}

interface Term {
  pre: string;
  text: string;
  post: string;
  tags?: Set<string>;
}

const lexicon: Record<string, string | string[]> = (
  nlp.model() as { one: { lexicon: Record<string, string | string[]> } }
).one.lexicon;

/** Whether compromise's word list gives a lower-cased word or phrase one of these tags, whatever its context. */
export function isListedAs(phrase: string, ...tags: string[]): boolean {
  if (!Object.hasOwn(lexicon, phrase)) return false;
  const entry = lexicon[phrase]!;
  return typeof entry === 'string' ? tags.includes(entry) : entry.some((tag) => tags.includes(tag));
}

/** Whether compromise's word list knows the lower-cased word at all, and not as a name. */
export function isCommonWord(word: string): boolean {
  return (
    Object.hasOwn(lexicon, word) &&
    !isListedAs(
      word,
      'FirstName',
      'MaleName',
      'FemaleName',
      'LastName',
      'Person',
      'Country',
      'City',
      'Region',
      'Place',
      'Organization',
      'ProperNoun',
      'SportsTeam',
      'Demonym',
    )
  );
}

/**
 * compromise's terms of `text` with their tags (its second tier: no phrases), in order. This is the costly part of the
 * library, some 17,000 words a second: parse single sentences, and only those that need it.
 */
export function tagTerms(text: string): TaggedTerm[] {
  const terms: TaggedTerm[] = [];
  let position = 0;
  for (const sentence of nlp(text).docs as Term[][]) {
    for (const { pre, text: word, post, tags } of sentence) {
      const start = position + pre.length;
      position = start + word.length + post.length;
      terms.push({ start, end: start + word.length, tags: tags ?? new Set() });
    }
  }
  return terms;
}
