import type { Document } from '../../language/document.js';
import { knownOrganizations } from '../../models/words.js';
import { startsUpper } from '../casing.js';
import { lookUpPlace } from '../gazetteer.js';
import { foldPlaceName } from '../place-name.js';
import { isTown } from '../towns.js';

const KINDS = { country: 1, region: 2, city: 3, site: 4, other: 4 } as const;
/** Added to the kind of a name that is as often a common word or a person's. */
const AMBIGUOUS = 4;
const LONGEST = 5;

/** What a phrase counts as, from 1 on; 0 for one that is not listed. */
type KindOf = (phrase: string) => number;

const placeKind: KindOf = (phrase) => {
  const place = lookUpPlace(phrase);
  return place ? KINDS[place.kind] + (place.isAmbiguous ? AMBIGUOUS : 0) : 0;
};
const townKind: KindOf = (phrase) => Number(isTown(phrase));
const organizationKind: KindOf = (phrase) => Number(knownOrganizations.has(phrase));

/** Behind these no listed name goes on. */
const STOP = /^[,;:()"“”.!?]$/u;

/** The folded words of a name that may start at a token, from one to the longest. */
function phrasesFrom(document: Document, folded: readonly string[], from: number): string[] {
  const { tokens, sentences } = document;
  const limit = Math.min(from + LONGEST, sentences[tokens[from]!.sentence]!.to);
  const phrases = [folded[from]!];
  for (let i = from + 1; i < limit && !STOP.test(tokens[i]!.text); i++)
    phrases.push(`${phrases.at(-1)} ${folded[i]}`);
  return phrases;
}

const roleOf = (i: number, from: number, to: number): number => (to - from === 1 ? 0 : i === from ? 1 : 2);

/** Marks the longest listed phrases, from left to right, none inside another; `phrases` are those that start at each token. */
function markPhrases(phrases: readonly (readonly string[])[], kindOf: KindOf): Uint8Array {
  const marks = new Uint8Array(phrases.length);
  for (let from = 0; from < marks.length; from++) {
    const longest = phrases[from]!.findLastIndex((phrase) => kindOf(phrase) > 0);
    if (longest < 0) continue;
    const to = from + longest + 1;
    const kind = kindOf(phrases[from]![longest]!);
    for (let i = from; i < to; i++) marks[i] = 4 * kind + roleOf(i, from, to);
    from = to - 1;
  }
  return marks;
}

/** By token: 0 outside a listed name, else 4 times its kind plus the position in it (0 alone, 1 first, 2 further on). */
export interface ListedPhrases {
  /** The gazetteer's places. */
  places: Uint8Array;
  /** All towns of the world, by name only. */
  towns: Uint8Array;
  /** Organizations known the world over. */
  organizations: Uint8Array;
}

/** What lists say of an article's tokens. */
export function listedPhrases(document: Document): ListedPhrases {
  const folded = document.tokens.map((token) => foldPlaceName(token.lower));
  const phrases = document.tokens.map(({ text }, from) =>
    startsUpper(text) ? phrasesFrom(document, folded, from) : [],
  );
  return {
    places: markPhrases(phrases, placeKind),
    towns: markPhrases(phrases, townKind),
    organizations: markPhrases(phrases, organizationKind),
  };
}
