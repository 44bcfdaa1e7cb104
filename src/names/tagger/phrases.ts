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

/** The longest listed phrase that starts at a capitalised token: its end and kind, or null. */
function phraseAt(document: Document, from: number, kindOf: KindOf): { to: number; kind: number } | null {
  if (!startsUpper(document.tokens[from]!.text)) return null;
  const limit = document.sentences[document.tokens[from]!.sentence]!.to;
  const words = document.tokens
    .slice(from, Math.min(from + LONGEST, limit))
    .map((t) => foldPlaceName(t.lower));
  for (let length = words.length; length > 0; length--) {
    const kind = kindOf(words.slice(0, length).join(' '));
    if (kind > 0) return { to: from + length, kind };
  }
  return null;
}

const roleOf = (i: number, from: number, to: number): number => (to - from === 1 ? 0 : i === from ? 1 : 2);

function markPhrases(document: Document, kindOf: KindOf): Uint8Array {
  const marks = new Uint8Array(document.tokens.length);
  for (let from = 0; from < marks.length; from++) {
    const phrase = phraseAt(document, from, kindOf);
    if (!phrase) continue;
    for (let i = from; i < phrase.to; i++) marks[i] = 4 * phrase.kind + roleOf(i, from, phrase.to);
    from = phrase.to - 1;
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

export const listedPhrases = (document: Document): ListedPhrases => ({
  places: markPhrases(document, placeKind),
  towns: markPhrases(document, townKind),
  organizations: markPhrases(document, organizationKind),
});
