import type { Analysis, Quote, Speaker, TextSpan } from '../article.js';
import { utterancesOf } from '../quotes/utterances.js';
import type { DiffQuote } from './article-diff.js';
import type { SpeakerRelation } from './speakers.js';
import { keysOf } from './words.js';

/** A quote of one version with the quotes that carry it on, as it is compared. */
export interface QuoteUnit {
  /** Its place among the units of its version, from 0. */
  index: number;
  /** One or more, in reading order. */
  quotes: Quote[];
  speaker: Speaker | null;
  /** The words by which it is compared. */
  keys: string[];
  /** All of them in one string. */
  words: string;
  /** How often it has each of them. */
  bag: ReadonlyMap<string, number>;
  /** Whether it is in quotation marks. */
  marked: boolean;
}

/** How the speakers of an old and a new unit are related. */
export type Relate = (before: QuoteUnit, after: QuoteUnit) => SpeakerRelation;

/** The quotes of an analysis, each with those that carry it on. */
export function unitsOf(analysis: Pick<Analysis, 'quotes'>): QuoteUnit[] {
  return utterancesOf(analysis).map(({ parts, speaker, reported }, index) => {
    const keys = parts.flatMap(({ text }) => keysOf(text));
    return {
      index,
      quotes: parts,
      speaker,
      keys,
      words: keys.join(' '),
      bag: bagOf(keys),
      marked: !reported,
    };
  });
}

function bagOf(keys: readonly string[]): Map<string, number> {
  const bag = new Map<string, number>();
  for (const key of keys) bag.set(key, (bag.get(key) ?? 0) + 1);
  return bag;
}

/** What several units, in reading order, have to say together, as the first of them is said. */
export function joined(units: readonly QuoteUnit[]): DiffQuote {
  const quotes = units.flatMap((unit) => unit.quotes);
  const [{ kind }, { speaker }] = [quotes[0]!, units[0]!];
  const parts = quotes.map(({ id, start, end, text }) => ({ id, start, end, text }));
  return { text: textOf(quotes), parts, kind, speaker };
}

/** Words of the text that are no quote. */
export function unquoted(span: TextSpan): DiffQuote {
  return { text: oneLine(span.text), parts: [{ id: null, ...span }], kind: null, speaker: null };
}

/** A part that was left open runs on in the next, as paragraphs of one quote do. */
function textOf(quotes: readonly Quote[]): string {
  const parts = quotes.map(({ text }, index) => {
    const previous = quotes[index - 1];
    return previous ? `${previous.closed ? ' … ' : ' '}${text}` : text;
  });
  return oneLine(parts.join(''));
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
