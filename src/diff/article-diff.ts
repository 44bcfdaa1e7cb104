import type { QuoteKind, Speaker, TextSpan } from '../article.js';

/**
 * Every public data type of a comparison of two versions of a story (schema version 1). What lies under `old` is of the old version and
 * has its offsets; what lies under `new` is of the new one.
 */

export const DIFF_PARTS = [
  'headline',
  'byline',
  'dateline',
  'quotes',
  'people',
  'places',
  'organizations',
] as const;
/** What two versions are compared by. */
export type DiffPart = (typeof DIFF_PARTS)[number];

/** Both versions of something; null where a version does not have it. */
export interface Versions<T> {
  old: T | null;
  new: T | null;
}

/** One of the two versions. */
export interface Version {
  /** File name, or the id of the input record. */
  id: string;
  /** When it was published, in ISO 8601 as precise as it is stated, or null. */
  published: string | null;
  /** When it was last changed, likewise. */
  modified: string | null;
  /** Words of the article, furniture left out. */
  words: number;
  /** The text that the offsets point into, where it is not the input's own: of markup, and of damage put right. */
  text?: string;
}

/** A run of words that both versions have, or one of them alone. */
export interface WordChange {
  is: 'kept' | 'dropped' | 'added';
  /** The words with what stands between them. Those kept and added, joined, are the new version's words. */
  text: string;
}

/** A line above the story that is not the same any more. */
export interface TextChange extends Versions<TextSpan> {
  /** What became of its words; null where only one version has the line. */
  words: WordChange[] | null;
}

export const QUOTE_CHANGES = [
  'added',
  'dropped',
  'altered',
  're-attributed',
  'attributed',
  'unattributed',
  'speaker-renamed',
  'quoted',
  'unquoted',
] as const;
/**
 * `altered`: other words. `re-attributed`: another speaker. `attributed`: a speaker where nobody could be told; `unattributed`: the
 * reverse. `speaker-renamed`: an unnamed speaker's name, or a fuller description of them. `quoted`: in quotation marks, where it was
 * reported or part of the text before; `unquoted`: the reverse.
 */
export type QuoteChangeKind = (typeof QUOTE_CHANGES)[number];

/** A stretch of the text that a quote has, or one of several. */
export interface QuotePart extends TextSpan {
  /** Of the quote in the version's analysis; null where the words stand in the text and are no quote. */
  id: string | null;
}

/** A quote as one version has it, with the quotes that carry it on. */
export interface DiffQuote {
  /** All its words on one line; " … " stands for the writer's words between two parts. */
  text: string;
  /** In reading order; at least one. */
  parts: QuotePart[];
  /** Of its first part; null where it is no quote. */
  kind: QuoteKind | null;
  /** Null when nobody can be told. */
  speaker: Speaker | null;
}

/** A quote that is not the same any more: one change or several. */
export interface QuoteChange extends Versions<DiffQuote> {
  changes: QuoteChangeKind[];
  /** What became of its words; null where they are the same, or where only one version has it. */
  words: WordChange[] | null;
  /** How certain a change of speaker is, 0 to 1: as the less certain of both speakers. Null where the speaker did not change. */
  confidence: number | null;
}

export const ENTITY_CHANGES = ['added', 'dropped', 'renamed', 'described'] as const;
/** `renamed`: the fullest form of the name is another. `described`: the title or apposition is. */
export type EntityChangeKind = (typeof ENTITY_CHANGES)[number];

/** A person, place or organization as one version has it. */
export interface DiffEntity extends TextSpan {
  /** The id in the version's analysis. */
  id: string;
  name: string;
  /** Title or apposition of a person, or null. */
  description: string | null;
  /** How often it is named. */
  mentions: number;
}

/** Somebody or something that is named in one version alone, or differently. The spans are those of the first mention. */
export interface EntityChange extends Versions<DiffEntity> {
  changes: EntityChangeKind[];
}

/** What changed between two versions of a story. */
export interface ArticleDiff {
  schemaVersion: 1;
  old: Version;
  new: Version;
  /** What was compared; the other parts are null or empty whatever changed in them. */
  compared: DiffPart[];
  /** Whether any of what follows changed. */
  changed: boolean;
  /** Null where it did not change; so too the next two. */
  headline: TextChange | null;
  byline: TextChange | null;
  dateline: TextChange | null;
  /** In the order of the new version, what was dropped in its old place. */
  quotes: QuoteChange[];
  people: EntityChange[];
  places: EntityChange[];
  organizations: EntityChange[];
}
