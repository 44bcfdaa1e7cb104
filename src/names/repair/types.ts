import type { Document } from '../../language/document.js';
import { organizationHeads } from '../../models/words.js';
import { type Found, keyOf } from '../found.js';
import { listedPlaceKind } from '../gazetteer.js';
import type { NameType } from '../mention.js';
import { isTitleWord } from '../titles.js';

/** Each name by its lower-cased words with the type that most of its occurrences have. */
export function majorityTypes(document: Document, names: readonly Found[]): Map<string, NameType> {
  const counts = new Map<string, Map<NameType, number>>();
  for (const name of names) {
    const key = keyOf(document, name);
    const types = counts.get(key) ?? new Map<NameType, number>();
    types.set(name.type, (types.get(name.type) ?? 0) + 1);
    counts.set(key, types);
  }
  return new Map(
    [...counts].map(([key, types]) => [key, [...types].reduce((a, b) => (b[1] > a[1] ? b : a))[0]]),
  );
}

/** Gives a name the type of its other occurrences where those clearly agree on another; `certain` names always win. */
export function agreeOnTypes(
  document: Document,
  names: readonly Found[],
  certain: readonly Found[],
): Found[] {
  const majority = majorityTypes(document, names);
  for (const name of certain) majority.set(keyOf(document, name), name.type);
  return names.map((name) => ({ ...name, type: majority.get(keyOf(document, name))! }));
}

const bareName = (word: string): string => word.replace(/^(?:al|el|ul|as|ar|an)-/u, '');

/** The surnames of the people with longer names, and their short forms without an Arabic article. */
export function surnamesOf(document: Document, names: readonly Found[]): Set<string> {
  const people = names.filter((n) => n.type === 'person' && n.to - n.from > 1);
  return new Set(
    people.flatMap((n) => [document.tokens[n.to - 1]!.lower, bareName(document.tokens[n.to - 1]!.lower)]),
  );
}

/** A lone word that is the surname of somebody in the article is that person, unless it is a place known to all. */
export function agreeWithSurnames(document: Document, names: readonly Found[]): Found[] {
  const surnames = surnamesOf(document, names);
  return names.map((name) => {
    const key = keyOf(document, name);
    const isSurname = name.to - name.from === 1 && surnames.has(key) && !listedPlaceKind(key);
    return isSurname ? { ...name, type: 'person' } : name;
  });
}

/** "Fundación Ana Lind", "Lind & Sons": named after a person, and none. */
export function agreeWithOrganizationWord(document: Document, name: Found): Found {
  const words = document.tokens.slice(name.from, name.to).map((t) => t.lower);
  const isBody =
    name.type === 'person' &&
    words.length > 1 &&
    (organizationHeads.has(words[0]!) || words.some((w) => w.includes('&')));
  return isBody ? { ...name, type: 'organization' } : name;
}

const PLACE_WORD =
  /^(?:river|lake|mount|island|village|town|city|district|province|county|region|suburb|port|valley|mountain)$/u;

/** "the river Surma", "the village of Tolla": the words before a name say that it is a place. */
export function agreeWithPlaceWord(document: Document, name: Found): Found {
  const at = document.tokens[name.from - 1]?.lower === 'of' ? name.from - 2 : name.from - 1;
  const before = document.tokens[at];
  const isNamed =
    before !== undefined &&
    PLACE_WORD.test(before.text) &&
    before.sentence === document.tokens[name.from]!.sentence;
  return isNamed ? { ...name, type: 'place' } : name;
}

const WHERE = /^(?:in|near|around|outside|at)$/u;

/** "near Serra Alta, Brazil": who stands between a preposition and a country is a town. */
export function agreeWithCountryBehind(document: Document, name: Found): Found {
  const { tokens } = document;
  const isWhere = WHERE.test(tokens[name.from - 1]?.lower ?? '') && tokens[name.to]?.text === ',';
  if (name.type !== 'person' || !isWhere || tokens[name.to + 2]?.lower === "'s") return name;
  const kind = tokens[name.to + 1] ? listedPlaceKind(tokens[name.to + 1]!.lower) : null;
  return kind === 'country' || kind === 'region' ? { ...name, type: 'place' } : name;
}

const OF_A_STATE =
  /^(?:president|premier|government|parliament|army|military|navy|king|queen|capital|minist(?:er|ry)|economy|embassy|ambassador|borders?|coast|constitution|currency|airspace|population|opposition|junta|monarch)$/u;
const BETWEEN_ITS =
  /^(?:prime|foreign|interior|defen[cs]e|finance|new|former|deputy|ruling|supreme|national|northern|southern|eastern|western|own)$/u;

/** "Jordan's prime minister": a country that owns what states have is no person, though somebody in the article is called so. */
export function agreeWithPossession(document: Document, names: readonly Found[]): Found[] {
  const { tokens } = document;
  return names.map((name) => {
    const isOwner = name.type === 'person' && name.to - name.from === 1 && tokens[name.to]?.lower === "'s";
    if (!isOwner || listedPlaceKind(tokens[name.from]!.lower) !== 'country') return name;
    let at = name.to + 1;
    while (at < name.to + 3 && BETWEEN_ITS.test(tokens[at]?.lower ?? '')) at++;
    return OF_A_STATE.test(tokens[at]?.lower ?? '') ? { ...name, type: 'place' } : name;
  });
}

const DETERMINER = /^(?:the|an?|his|her|their|its|our|my|one)$/u;
const LONGEST_NOUN_PHRASE = 4;

/** "The cook on that boat, Suryadi, …": a name between commas behind a noun for a person is that person's. */
export function agreeWithApposition(document: Document, name: Found): Found {
  const { tokens, sentences } = document;
  const isBetween = tokens[name.from - 1]?.text === ',' && tokens[name.to]?.text === ',';
  const { from } = sentences[tokens[name.from]!.sentence]!;
  if (!isBetween || !DETERMINER.test(tokens[from]!.lower)) return name;
  const phrase = tokens.slice(from + 1, Math.min(from + LONGEST_NOUN_PHRASE, name.from - 1));
  const end = phrase.findIndex((t) => /^(?:of|on|in|at|for|from|with|,|who)$/u.test(t.lower));
  const head = phrase.at(end < 0 ? -1 : end - 1);
  return head && isTitleWord(head.lower) ? { ...name, type: 'person' } : name;
}
