import type { Analysis, Entity, TextSpan } from '../article.js';
import { countLeading } from '../sorted.js';
import { fits } from './alignment.js';
import { keysOf, type Word, wordsOf } from './words.js';

/** Finds words in the article's own text, whatever the analysis makes of them. */
export interface Presence {
  /** Where the words stand in this order, with nothing but marks and white space between, and outside of quotation marks; or null. */
  find(keys: readonly string[]): TextSpan | null;
  /** Whether the name stands anywhere by itself: not only inside of a longer name. */
  names(name: string): boolean;
}

const ABSENT: Presence = { find: () => null, names: () => false };

/**
 * The presence of words in the text of `analysis`, page furniture left out. Where it has no text, or offsets that count something
 * other than UTF-16 code units, nothing is found.
 */
export function presenceIn(analysis: Analysis): Presence {
  const { text, blocks } = analysis;
  if (text === undefined || !fits(analysis)) return ABSENT;
  const words = blocks
    .filter(({ kind }) => kind !== 'furniture')
    .flatMap(({ start, end }) => wordsOf(text.slice(start, end)).map((word) => moved(word, start)));
  const places = new Map<string, number[]>();
  words.forEach(({ key }, index) => {
    const known = places.get(key);
    if (known) known.push(index);
    else places.set(key, [index]);
  });
  const mentions = [...analysis.people, ...analysis.places, ...analysis.organizations]
    .flatMap((entity: Entity) => entity.mentions)
    .sort((a, b) => a.start - b.start);
  const isInsideOfName = ({ start, end }: TextSpan): boolean => {
    const before = mentions[countLeading(mentions, (mention) => mention.start <= start) - 1];
    return before !== undefined && before.end >= end && before.end - before.start > end - start;
  };
  const marked = analysis.quotes.filter(({ kind }) => kind !== 'indirect');
  const findAll = (wanted: readonly string[]): TextSpan[] =>
    (places.get(wanted[0] ?? '') ?? [])
      .filter((at) => wanted.every((key, i) => words[at + i]?.key === key))
      .map((at) => {
        const [start, end] = [words[at]!.start, words[at + wanted.length - 1]!.end];
        return { start, end, text: text.slice(start, end) };
      });
  return {
    find: (keys) => findAll(keys).find((span) => !marked.some((quote) => overlap(quote, span))) ?? null,
    names: (name) => findAll(keysOf(name)).some((span) => !isInsideOfName(span)),
  };
}

const moved = ({ key, start, end }: Word, by: number): Word => ({ key, start: start + by, end: end + by });

const overlap = (one: TextSpan, other: TextSpan): boolean => one.start < other.end && other.start < one.end;
