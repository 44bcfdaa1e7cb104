import type { PlaceKind } from '../article.js';
import { isListedAs } from '../language/compromise.js';
import {
  cityHeads,
  continents,
  extraCountries,
  placeAliases,
  placeHeadsFirst,
  regionAbbreviations,
  regionHeads,
  siteHeads,
} from '../models/words.js';

/** The kind of a place that the word lists know by its lower-cased name, or null. */
export function listedPlaceKind(name: string): PlaceKind | null {
  if (isListedAs(name, 'Country') || extraCountries.has(name)) return 'country';
  if (placeAliases.has(name)) return name.startsWith('washington') || name === 'd.c.' ? 'city' : 'country';
  if (isListedAs(name, 'Region') || continents.has(name) || regionAbbreviations.has(name)) return 'region';
  if (isListedAs(name, 'City')) return 'city';
  return null;
}

/** The kind that a place's own words tell ("Lake …", "… County", "… Airport"), or null. */
export function spelledPlaceKind(words: readonly string[]): PlaceKind | null {
  const last = words.at(-1)!;
  if (words.length < 2) return null;
  if (siteHeads.has(last)) return 'site';
  if (/^(?:port|fort|st\.|san|santa|são|villa|el|los|las)$/u.test(words[0]!)) return 'city';
  if (regionHeads.has(last) || placeHeadsFirst.has(words[0]!)) return 'region';
  return cityHeads.has(last) ? 'city' : null;
}
