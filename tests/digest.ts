import type { Analysis, Entity, Person, Place, Quote } from '../src/article.js';

/** An analysis without offsets, ids and figures: what a person can write and read as a fixture's gold. */
export interface Digest {
  headline: string | null;
  authors: string[];
  dateline: string | null;
  /** One item a non-blank line, "kind: first words": a block of several lines gives several items. */
  blocks: string[];
  people: DigestEntity[];
  places: DigestEntity[];
  organizations: DigestEntity[];
  quotes: DigestQuote[];
  scareQuotes: string[];
  language: string;
  /** The codes of the warnings. */
  warnings: string[];
}

export interface DigestEntity {
  name: string;
  /** Left out where there are none. */
  aliases?: string[];
  /** Of people. */
  description?: string | null;
  /** Of places. */
  kind?: string;
}

export interface DigestQuote {
  text: string;
  kind: string;
  /** Left out where the quote continues another: the two share one. */
  cue?: string | null;
  speaker?: string | null;
  /** Left out where the quote stands by itself. */
  continues?: true;
  /** Left out where the closing mark is there. */
  closed?: false;
}

/** How many words of a line its item in `blocks` gives. */
const BLOCK_WORDS = 6;

/** Sums up the analysis of `text`; entities come in the order of their first mention, which owes nothing to salience. */
export function digest(analysis: Analysis, text: string): Digest {
  return {
    headline: analysis.headline?.text ?? null,
    authors: analysis.byline?.authors ?? [],
    dateline: analysis.dateline?.place ?? null,
    blocks: solidLines(text).map((line) => digestLine(line, analysis)),
    people: inTextOrder(analysis.people).map(digestPerson),
    places: inTextOrder(analysis.places).map(digestPlace),
    organizations: inTextOrder(analysis.organizations).map(digestEntity),
    quotes: analysis.quotes.map(digestQuote),
    scareQuotes: analysis.scareQuotes.map((quote) => quote.text),
    language: analysis.language,
    warnings: analysis.warnings.map((warning) => warning.code),
  };
}

/** The lines that are not blank, each without the white space around it, and where that begins and ends. */
export function solidLines(text: string): { start: number; end: number; text: string }[] {
  return [...text.matchAll(/\S(?:[^\r\n]*\S)?/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}

function digestLine(line: { start: number; text: string }, { blocks }: Analysis): string {
  const kind = blocks.find(({ start, end }) => start <= line.start && line.start < end)?.kind ?? 'no block';
  const words = line.text.split(/\s+/);
  return `${kind}: ${words.slice(0, BLOCK_WORDS).join(' ')}${words.length > BLOCK_WORDS ? ' …' : ''}`;
}

function inTextOrder<T extends Entity>(entities: readonly T[]): T[] {
  const first = (entity: T) => entity.mentions[0]?.start ?? 0;
  return [...entities].sort((a, b) => first(a) - first(b));
}

function digestEntity({ name, aliases }: Entity): DigestEntity {
  const others = withoutCaseVariants(name, aliases);
  return { name, ...(others.length > 0 ? { aliases: others } : {}) };
}

/** A dateline's NAIROBI is no other name than Nairobi. */
function withoutCaseVariants(name: string, aliases: readonly string[]): string[] {
  const seen = new Set([name.toLowerCase()]);
  return aliases.filter((alias) => seen.size < seen.add(alias.toLowerCase()).size);
}

function digestPerson(person: Person): DigestEntity {
  return { ...digestEntity(person), description: person.description };
}

function digestPlace(place: Place): DigestEntity {
  return { ...digestEntity(place), kind: place.kind };
}

function digestQuote({ text, kind, cue, speaker, continues, closed }: Quote): DigestQuote {
  return {
    text,
    kind,
    ...(continues === null ? { cue: cue?.text ?? null } : {}),
    speaker: speaker?.name ?? null,
    ...(continues === null ? {} : { continues: true }),
    ...(closed ? {} : { closed: false }),
  };
}
