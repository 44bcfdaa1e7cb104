import { tagTerms } from './compromise.js';
import type { Document } from './document.js';

/** The tags of compromise that the stages ask for. */
const TAGS = [
  'Noun',
  'Verb',
  'Adjective',
  'Possessive',
  'Value',
  'Gerund',
  'Person',
  'Place',
  'Organization',
] as const;
export type Tag = (typeof TAGS)[number];

/** Part-of-speech and name tags of single tokens, from compromise; a sentence is parsed when first asked for. */
export interface Tagger {
  /** Whether the token with this index has the tag; false where compromise sees no term. */
  has(token: number, tag: Tag): boolean;
}

/** One bit a tag, so that a long article's tags stay small. */
const bitsOf = (tags: ReadonlySet<string>): number =>
  TAGS.reduce((bits, tag, i) => (tags.has(tag) ? bits | (1 << i) : bits), 0);

function tagSentence(document: Document, index: number, bits: Uint16Array): void {
  const sentence = document.sentences[index]!;
  const terms = tagTerms(document.text.slice(sentence.start, sentence.end));
  let term = 0;
  for (let i = sentence.from; i < sentence.to; i++) {
    const start = document.tokens[i]!.start - sentence.start;
    const end = document.tokens[i]!.end - sentence.start;
    while (term < terms.length - 1 && terms[term]!.end <= start) term++;
    const found = terms[term];
    if (found && found.start < end && found.end > start) bits[i] = bitsOf(found.tags);
  }
}

/** A tagger that parses each sentence of the document at most once, and only when one of its tokens is asked for. */
export function createTagger(document: Document): Tagger {
  const bits = new Uint16Array(document.tokens.length);
  const parsed = new Uint8Array(document.sentences.length);
  return {
    has(token, tag) {
      const sentence = document.tokens[token]?.sentence;
      if (sentence === undefined) return false;
      if (parsed[sentence] === 0) tagSentence(document, sentence, bits);
      parsed[sentence] = 1;
      return (bits[token]! & (1 << TAGS.indexOf(tag))) !== 0;
    },
  };
}
