import gazetteer from '../models/gazetteer.json' with { type: 'json' };
import { placeReadings } from './gazetteer.js';
import { wordsByCode } from './place-index.js';
import { foldPlaceName } from './place-name.js';

let national: Map<string, string> | undefined;
let regional: Map<string, string> | undefined;
let names: Map<string, string> | undefined;

/** The country of a national demonym, or undefined. */
function nationOf(folded: string): string | undefined {
  national ??= wordsByCode(gazetteer.demonyms);
  return national.get(folded);
}

/** The country of a demonym of a part of a country, "" for one of a larger part of the world, or undefined. */
function regionOf(folded: string): string | undefined {
  regional ??= wordsByCode(gazetteer.regionalDemonyms);
  return regional.get(folded);
}

/** Whether a lower-cased word (or two: "south korean") says where somebody is from, in the singular or plural. */
export function isDemonym(word: string): boolean {
  const folded = foldPlaceName(word);
  return nationOf(folded) !== undefined || regionOf(folded) !== undefined;
}

/** ISO 3166-1 alpha-2 of the country that a lower-cased demonym tells: "kenyans" KE, "scottish" GB; null for "african". */
export function countryOfDemonym(word: string): string | null {
  const folded = foldPlaceName(word);
  return nationOf(folded) ?? (regionOf(folded) || null);
}

/** The code of the country that a lower-cased word names, or says somebody to be from: "kenya", "kenyan", "u.s."; or null. */
export function nationNamed(word: string): string | null {
  const nation = nationOf(foldPlaceName(word));
  if (nation !== undefined) return nation;
  const reading = placeReadings(word)[0];
  return reading?.kind === 'country' ? reading.code : null;
}

/** The English name of a country by its ISO 3166-1 alpha-2 code, or null. */
export function countryName(code: string): string | null {
  names ??= new Map(gazetteer.names.map((line) => [line.slice(0, 2), line.slice(3)]));
  return names.get(code) ?? null;
}
