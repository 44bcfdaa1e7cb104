import nlp from 'compromise/two';
import type { Document } from '../../src/language/document.js';
import { TAGS } from '../../src/language/tags.js';

/** A term as compromise tags it, at its place in the text that was parsed. */
interface TaggedTerm {
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

/** compromise's terms of `text` with their tags (its second tier: no phrases), in order. */
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

/** One of `TAGS` as an index, for all that compromise says of a term. */
function tagOf(tags: ReadonlySet<string>): number {
  const has = (...names: string[]): boolean => names.some((name) => tags.has(name));
  if (has('Gerund')) return TAGS.indexOf('Gerund');
  if (has('Verb') && !has('Adjective')) return TAGS.indexOf('Verb');
  if (has('Adjective')) return TAGS.indexOf('Adjective');
  return TAGS.indexOf(has('Noun', 'Possessive', 'Value') ? 'Noun' : 'Other');
}

/** By token the index of its tag, -1 where compromise sees no term. */
export function wordTags(document: Document): Int8Array {
  const found = new Int8Array(document.tokens.length).fill(-1);
  for (const sentence of document.sentences) {
    const terms = tagTerms(document.text.slice(sentence.start, sentence.end));
    let term = 0;
    for (let i = sentence.from; i < sentence.to; i++) {
      const start = document.tokens[i]!.start - sentence.start;
      const end = document.tokens[i]!.end - sentence.start;
      while (term < terms.length - 1 && terms[term]!.end <= start) term++;
      const at = terms[term];
      if (at && at.start < end && at.end > start) found[i] = tagOf(at.tags);
    }
  }
  return found;
}
