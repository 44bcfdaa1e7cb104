import type { PlaceKind, QuoteKind, Span, SpeakerKind } from '../article.js';

/** Somebody or something that an article was annotated to name. Offsets are code units of the article's text. */
export interface AnnotatedName {
  type: 'person' | 'place' | 'organization';
  name: string;
  description: string | null;
  /** Of places; null where that was not annotated. */
  kind: PlaceKind | null;
  /** In reading order; at least one. */
  mentions: Span[];
}

/** Who an article was annotated to quote. */
export interface AnnotatedSpeaker {
  name: string;
  kind: SpeakerKind;
  /** Index into the names, or null. */
  entity: number | null;
  mention: Span;
  /** Where this is known from, in words. */
  rule: string;
  /** 0 to 1. */
  confidence: number;
}

/** A quote that an article was annotated to have. */
export interface AnnotatedQuote extends Span {
  kind: QuoteKind;
  /** False where the closing quotation mark is missing. */
  closed: boolean;
  /** Index into the quotes of one that begins before this one, or null. */
  continues: number | null;
  cue: Span | null;
  speaker: AnnotatedSpeaker | null;
}

/** What was found in an article elsewhere, by people or another program. */
export interface Annotations {
  names: AnnotatedName[];
  quotes: AnnotatedQuote[];
  /** Quoted words that are nobody's speech. */
  scareQuotes: Span[];
}
