/**
 * Every public data type: what an analysis looks like (schema version 1).
 *
 * All offsets are half-open `[start, end)` into the text as the reader decoded it, before any cleaning, in UTF-16 code
 * units. Wherever an object has `start`, `end` and `text`, `text === source.slice(start, end)`.
 */

/** A stretch of the article's text. */
export interface Span {
  /** First code unit, from 0. */
  start: number;
  /** One past the last code unit; never less than `start`. */
  end: number;
}

/** A span together with the words it covers. */
export interface TextSpan extends Span {
  /** The words from `start` to `end`. */
  text: string;
}

/** What a block can be, in the order of an article; captions and furniture are none of its text. */
export const BLOCK_KINDS = [
  'headline',
  'byline',
  'dateline',
  'subhead',
  'paragraph',
  'caption',
  'furniture',
] as const;
/** What a block is: a part of the article, the words under a picture, or furniture of the page around it. */
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** How a block can be set. */
export const BLOCK_FORMS = ['quotation', 'list-item', 'table-cell', 'preformatted'] as const;
/** How a block of the article is set: a quotation set off from the text, an item of a list, a cell of a table, lines as typed. */
export type BlockForm = (typeof BLOCK_FORMS)[number];

/** One or more whole lines of the input; every non-blank line lies in exactly one block, in reading order. */
export interface Block extends Span {
  /** What the lines are. */
  kind: BlockKind;
  /** Which rule put the block in its kind, in kebab-case: `nav-label`, `prose`. */
  rule: string;
  /** What the block is set as, where it is not running text. */
  form?: BlockForm;
}

/** The words under a picture. */
export interface Caption extends TextSpan {
  /** Whose picture it is, without "Photo:" and brackets: "AP Photo/Jane Doe". Null where the caption does not say. */
  credit: TextSpan | null;
}

/** The line that names the authors. */
export interface Byline extends TextSpan {
  /** The authors' names, as written, without "By". They are listed among the people too. */
  authors: string[];
}

/** The beginning of a report that says where it comes from. */
export interface Dateline extends TextSpan {
  /** The place of the report: "MINSK, Belarus (AP) —" gives "MINSK". */
  place: string;
  /** The news agency in brackets: "AP". Null where none is named. */
  agency: string | null;
}

/** One named occurrence of an entity, without title, leading "the" or possessive ending. */
export type Mention = TextSpan;

/** What people, places and organizations have in common. */
export interface Entity {
  /** Unique in its analysis: `p1`, `l1`, `o1`, numbered in the list's order. */
  id: string;
  /** The fullest form that the article gives, without titles. */
  name: string;
  /** The other named forms in the article, in order of first appearance. */
  aliases: string[];
  /** Named mentions in reading order; at least one. */
  mentions: Mention[];
  /** How central to the article, 0 to 1; lists are sorted by it, highest first. */
  salience: number;
}

/** Somebody whom the article names. */
export interface Person extends Entity {
  /** Title or apposition, in the article's own words ("harbour commissioner"), or null. */
  description: string | null;
}

/** What a place can be. */
export const PLACE_KINDS = ['country', 'region', 'city', 'site', 'other'] as const;
/** What a place is; `city` is any settlement, `site` a building, street, park or the like. */
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A country, region, town or the like that the article names. */
export interface Place extends Entity {
  /** `other` where it is none of the others, or cannot be told. */
  kind: PlaceKind;
  /** ISO 3166-1 alpha-2 of the country that it is or lies in ("XK" for Kosovo); null where that cannot be told, or it lies in several. */
  code: string | null;
  /** Degrees north: of a town, or of the middle of a country's or region's towns. Null where the place is unknown or ambiguous. */
  latitude: number | null;
  /** Degrees east; null where `latitude` is. */
  longitude: number | null;
}

/** A company, institution, party, team or the like that the article names. */
export type Organization = Entity;

/** What a quote can be. */
export const QUOTE_KINDS = ['direct', 'partial', 'indirect'] as const;
/**
 * `direct`: a full utterance in quotation marks. `partial`: quoted words inside the writer's own sentence.
 * `indirect`: reported speech without marks ("X said that …").
 */
export type QuoteKind = (typeof QUOTE_KINDS)[number];

/** What a speaker can be. */
export const SPEAKER_KINDS = ['person', 'organization', 'group', 'unknown'] as const;
/** What a speaker is; `group` is several people at once, `unknown` somebody of whom the words do not say it. */
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

/** Who says a quote, and how that is known. */
export interface Speaker {
  /** The entity's name; for an unnamed speaker the fullest description of them ("a senior official"). */
  name: string;
  /** What sort of speaker it is. */
  kind: SpeakerKind;
  /** The id of a person or organization of this analysis, or null for an unnamed speaker. */
  entity: string | null;
  /** The words nearest the quote that name the speaker; they may be a pronoun. */
  mention: TextSpan;
  /** Why this speaker, in words: "subject of 'said' after the quote". */
  rule: string;
  /** 0 to 1: of quotes given 0.9, nine in ten are right. */
  confidence: number;
}

/** Words that the article reports as somebody's; `text` has them with their quotation marks. */
export interface Quote extends TextSpan {
  /** `q1`, `q2`, … in reading order. */
  id: string;
  /** How the words are given. */
  kind: QuoteKind;
  /** False where the closing quotation mark is missing. */
  closed: boolean;
  /** The quote that this one carries on (split around its cue, or over paragraphs), or null. */
  continues: string | null;
  /** The word or words of saying, or null. */
  cue: TextSpan | null;
  /** Null when nobody can be told: better nobody than the wrong person. */
  speaker: Speaker | null;
}

/** How long the article is. */
export interface Stats {
  /** Words of the article, furniture left out. */
  words: number;
  /** Sentences of the article. */
  sentences: number;
  /** Paragraphs of the article. */
  paragraphs: number;
  /** Share of the input's words that lie in furniture blocks, 0 to 1. */
  furnitureShare: number;
}

/** Something a user should know about an input that was analysed all the same. */
export interface Warning {
  /** Kebab-case: `not-english`, `decoded-windows-1252`, `repaired-mojibake`. */
  code: string;
  /** One sentence for a person. */
  message: string;
}

/** What the input states of the article's publication; each null where it does not. */
export interface Publication {
  /** ISO 8601, as precise as stated: "2031-03-03", "2031-03-03T18:05:00+01:00". */
  published: string | null;
  /** When it was last changed, likewise. */
  modified: string | null;
  /** Name of the site that published it. */
  site: string | null;
  /** The page's own address. */
  url: string | null;
}

/** One article in, one analysis out. */
export interface Analysis extends Publication {
  /** The version of this form. */
  schemaVersion: 1;
  /** File name, or the id of the input record. */
  id: string;
  /** ISO 639 code of the article's language; "und" where it cannot be told. */
  language: string;
  /** The text that the offsets point into: always where it is not the input's own (markup, damage put right), elsewhere on request. */
  text?: string;
  /** Null where there is none, as with byline and dateline. */
  headline: TextSpan | null;
  /** Who wrote the article. */
  byline: Byline | null;
  /** Where the report comes from. */
  dateline: Dateline | null;
  /** In reading order; every non-blank line of the text lies in exactly one. */
  blocks: Block[];
  /** In reading order. */
  captions: Caption[];
  /** The most central first. */
  people: Person[];
  /** The most central first. */
  places: Place[];
  /** The most central first. */
  organizations: Organization[];
  /** In reading order. */
  quotes: Quote[];
  /** Quoted words that are nobody's speech: titles, terms, irony. */
  scareQuotes: TextSpan[];
  /** Sentences picked from the article, in reading order. */
  summary: TextSpan[];
  /** How long the article is. */
  stats: Stats;
  /** What a user should know about the input; empty for most. */
  warnings: Warning[];
  /** Fields of an input record that the program does not know, passed through. */
  meta?: Record<string, unknown>;
}

/** A block with its words. */
export interface CleanBlock extends Block {
  /** On one line, without invisible characters; sentences that the page broke at their links are put together. */
  words: string;
}

/** A part of a page that is not in its text at all. */
export interface DroppedPart {
  /** Offset in the text: what stands behind it stood behind this part. */
  at: number;
  /** Which rule left it out, in kebab-case: `html-nav`, `html-class`, `html-outside`. */
  rule: string;
  /** On one line; a long part is cut. */
  words: string;
}

/** An article without its page. */
export interface CleanArticle extends Publication {
  /** The version of this form. */
  schemaVersion: 1;
  /** File name, or the id of the input record. */
  id: string;
  /** ISO 639 code of the article's language; "und" where it cannot be told. */
  language: string;
  /** The text that the offsets point into, where it is not the input's own: of markup, and of what was put right. */
  text?: string;
  /** Null where there is none, as with byline and dateline. */
  headline: TextSpan | null;
  /** Who wrote the article. */
  byline: Byline | null;
  /** Where the report comes from. */
  dateline: Dateline | null;
  /** Paragraphs and subheads, a blank line between two. */
  body: string;
  /** All but furniture, in reading order; on request furniture too. */
  blocks: CleanBlock[];
  /** In reading order. */
  captions: Caption[];
  /** On request, of a web page: what of it was left out, in reading order. */
  dropped?: DroppedPart[];
  /** What a user should know about the input; empty for most. */
  warnings: Warning[];
  /** Fields of an input record that the program does not know, passed through. */
  meta?: Record<string, unknown>;
}

/** Stands in the place of an analysis whose input could not be analysed. */
export interface AnalysisError {
  /** The version of this form. */
  schemaVersion: 1;
  /** File name, or the id of the input record. */
  id: string;
  /** What went wrong. */
  error: {
    /** Kebab-case: `binary-file`, `too-large`. */
    code: string;
    /** One sentence for a person. */
    message: string;
  };
  /** Fields of an input record that the program does not know, passed through. */
  meta?: Record<string, unknown>;
}
