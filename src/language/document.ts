import type { Block, BlockKind, Span } from '../article.js';
import { countLeading } from '../sorted.js';
import type { Word } from '../tagging/word.js';

/** What a token is made of: a word (inner apostrophes and hyphens kept), a number, or punctuation. */
export type TokenKind = 'word' | 'number' | 'mark';

/** How a word is written. All tokens with one text share one object, as long as it is not forgotten. */
export interface Spelling {
  text: string;
  lower: string;
  /** What the taggers know of the word, once they have asked for it. */
  word: Word | null;
  /** What kind of word the word list says it is, once that was asked for; empty where the list does not know it. */
  kind: string | null;
}

/** The smallest unit that every stage shares. */
export interface Token extends Span {
  /** The words as written: `document.text.slice(start, end)`. */
  text: string;
  /** Lower case, with straight apostrophes and without invisible characters: what word lists are asked for. */
  lower: string;
  kind: TokenKind;
  /** `text` and `lower`, with what is known of them wherever they stand. */
  spelling: Spelling;
  /** Index into `document.sentences`. */
  sentence: number;
  /** Index into `document.paragraphs`. */
  paragraph: number;
}

/** A half-open range `[from, to)` of indices into `document.tokens`. */
export interface TokenRange {
  from: number;
  to: number;
}

/** A sentence; it never crosses a paragraph. */
export interface Sentence extends Span, TokenRange {
  /** Index into `document.paragraphs`. */
  paragraph: number;
}

/** A block that is read (all kinds but furniture), with its ranges of tokens and sentences. */
export interface Paragraph extends Span, TokenRange {
  kind: Exclude<BlockKind, 'furniture'>;
  firstSentence: number;
  endSentence: number;
}

/** The one tokenization that all stages share: an immutable text, everything else spans into it. */
export interface Document {
  text: string;
  blocks: readonly Block[];
  paragraphs: readonly Paragraph[];
  sentences: readonly Sentence[];
  tokens: readonly Token[];
}

/** `read` of a document, done once for each. */
export function once<T extends object>(read: (document: Document) => T): (document: Document) => T {
  const known = new WeakMap<Document, T>();
  return (document) => {
    let value = known.get(document);
    if (value === undefined) {
      value = read(document);
      known.set(document, value);
    }
    return value;
  };
}

/** The span of a non-empty token range. */
export function spanOf(document: Document, range: TokenRange): Span {
  return { start: document.tokens[range.from]!.start, end: document.tokens[range.to - 1]!.end };
}

/** Whether a token stands in a headline or subhead. */
export const isInHeading = ({ tokens, paragraphs }: Document, token: number): boolean =>
  /head/u.test(paragraphs[tokens[token]!.paragraph]!.kind);

/** The words of a span, with the span. */
export function textSpan(text: string, { start, end }: Span): Span & { text: string } {
  return { start, end, text: text.slice(start, end) };
}

/** The first token that ends behind `position`; `tokens.length` where there is none. */
export const tokenAt = ({ tokens }: Document, position: number): number =>
  countLeading(tokens, ({ end }) => end <= position);
