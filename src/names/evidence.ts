import { isCommonWord, isListedAs } from '../language/compromise.js';
import type { Document, Token } from '../language/document.js';
import {
  adherents,
  companyEndings,
  loneOrganizations,
  organizationHeads,
  speechVerbs,
} from '../models/words.js';
import { isAllCaps } from './casing.js';
import { isDemonym } from './demonym.js';
import { listedPlaceKind, spelledPlaceKind } from './gazetteer.js';
import { isHonorific, type Piece } from './pieces.js';

/** Points for each type; the highest wins. What a point is worth was set by hand. */
export interface Evidence {
  person: number;
  place: number;
  organization: number;
}

export const noEvidence = (): Evidence => ({ person: 0, place: 0, organization: 0 });

export function addEvidence(sum: Evidence, more: Partial<Evidence>): void {
  for (const type of ['person', 'place', 'organization'] as const) sum[type] += more[type] ?? 0;
}

const PARTICLE = /^(?:de|da|di|del|van|von|bin|al|el|dos|der|den|ter|ibn)$/u;
const INITIAL = /^\p{L}\.$/u;

function ofSingleWord(word: string, text: string): Partial<Evidence> {
  if (listedPlaceKind(word)) return { place: 4 };
  if (loneOrganizations.has(word) || isListedAs(word, 'Organization', 'SportsTeam'))
    return { organization: 4 };
  if (isAllCaps(text) && text.replace(/\W/gu, '').length <= 6) return { organization: 4 };
  if (isListedAs(word, 'MaleName', 'FemaleName', 'FirstName', 'LastName')) return { person: 1.5 };
  return {};
}

function ofSeveralWords(words: readonly string[]): Partial<Evidence> {
  const last = words.at(-1)!;
  const sum = noEvidence();
  if (organizationHeads.has(last) || companyEndings.has(last)) sum.organization += 5;
  else if (words.some((w, i) => organizationHeads.has(w) && /^(?:of|for|on|to)$/u.test(words[i + 1] ?? '')))
    sum.organization += 5;
  if (spelledPlaceKind(words))
    addEvidence(sum, adherents.has(words[0]!) ? { organization: 4 } : { place: 4 });
  if (isListedAs(words[0]!, 'MaleName', 'FemaleName', 'FirstName')) sum.person += 3;
  if (isListedAs(last, 'LastName')) sum.person += 1.5;
  if (words.some((w) => INITIAL.test(w))) sum.person += 3;
  if (words.some((w) => PARTICLE.test(w) || /^(?:al|el)-/u.test(w)) && !words.includes('of')) sum.person += 2;
  const common = words.some((w) => isCommonWord(w) && !/^(?:of|the|and|for|de|van|al|la|del)$/u.test(w));
  if (common || isDemonym(words[0]!)) addEvidence(sum, { organization: 1.5, person: -1 });
  else if (words.length <= 4) sum.person += 1.6;
  return sum;
}

/** What a name's own words say of its type, wherever it stands. */
export function ownEvidence(tokens: readonly Token[]): Partial<Evidence> {
  const words = tokens.map((t) => t.lower);
  const whole = words.join(' ');
  if (listedPlaceKind(whole)) return { place: 5 };
  if (isListedAs(whole, 'Organization', 'SportsTeam')) return { organization: 5 };
  return words.length === 1 ? ofSingleWord(words[0]!, tokens[0]!.text) : ofSeveralWords(words);
}

const isSaying = (token: Token | undefined): boolean => token !== undefined && speechVerbs.has(token.lower);

function fromTheLeft(document: Document, piece: Piece): Partial<Evidence> {
  const before = document.tokens[piece.from - 1];
  if (piece.title) {
    return { person: isHonorific(document.tokens[piece.title.to - 1]!.lower) ? 6 : 4 };
  }
  const word = before?.lower ?? '';
  if (word === 'the') return { organization: 1.5, person: -3 };
  if (word === 'in') return { place: 2 };
  if (/^(?:at|near|outside|across|around|throughout|toward|towards|inside)$/u.test(word))
    return { place: 1.5 };
  if (/^(?:from|northern|southern|eastern|western|central|downtown)$/u.test(word)) return { place: 1 };
  const ofKind = word === 'of' ? (document.tokens[piece.from - 2]?.lower ?? '') : '';
  if (
    /^(?:city|town|village|province|state|region|district|capital|island|outskirts|suburb|port|north|south|east|west)$/u.test(
      ofKind,
    )
  )
    return { place: 4 };
  if (isSaying(before)) return { person: 1.5, organization: 1 };
  return {};
}

/** "…, a village in the hills", "… is the capital": the words behind a name call it a place. */
function isCalledPlace(document: Document, to: number): boolean {
  const words = document.tokens.slice(to, to + 5).map((t) => t.lower);
  if (!/^(?:,|is|was)$/u.test(words[0] ?? '') || !/^(?:an?|the)$/u.test(words[1] ?? '')) return false;
  return words
    .slice(2)
    .some((w) =>
      /^(?:village|town|city|capital|district|province|region|island|suburb|hamlet|port)$/u.test(w),
    );
}

/** What the words behind a comma say: an age, "who", a country, an apposition. */
function behindComma(second: Token | undefined, third: Token | undefined): Partial<Evidence> {
  if (!second) return {};
  if (second.kind === 'number' && /^\d\d?$/u.test(second.text)) return { person: 4 };
  if (/^(?:who|whose)$/u.test(second.lower)) return { person: 3 };
  if (listedPlaceKind(second.lower) && third?.text !== "'s") return { place: 2 };
  return /^(?:an?|his|her)$/u.test(second.lower) ? { person: 1.5 } : {};
}

function fromTheRight(document: Document, piece: Piece): Partial<Evidence> {
  const [next, second, third] = document.tokens.slice(piece.to, piece.to + 3);
  if (isCalledPlace(document, piece.to)) return { place: 4 };
  if (next?.text === ',') return behindComma(second, third);
  if (next?.lower === 'who') return { person: 3 };
  return isSaying(next) ? { person: 1.5, organization: 1 } : {};
}

/** What the words around one occurrence say of its type. */
export function contextEvidence(document: Document, piece: Piece): Evidence {
  const sum = noEvidence();
  addEvidence(sum, fromTheLeft(document, piece));
  addEvidence(sum, fromTheRight(document, piece));
  return sum;
}
