import type { PlaceKind } from '../article.js';
import { cityHeads, placeHeadsFirst, regionHeads, siteHeads } from '../models/words.js';
import { filedReadings, isEverydayName, isFiled, mostWords, type PlaceReading } from './place-index.js';
import { foldPlaceName } from './place-name.js';

/** What the gazetteer says of a name by itself. */
export interface ListedPlace extends Omit<PlaceReading, 'region'> {
  /** Whether the name alone does not tell: several places bear it, or it is a word or a person's name as well. */
  isAmbiguous: boolean;
}

/** "Helmand Province": the word behind a region's name. No county: those of America are named after much else. */
const REGION_WORD = / (?:province|region|state|oblast|governorate|prefecture|district|republic)$/u;

/** The name under which the gazetteer lists a folded name: itself, without its article, or without "province"; or null. */
function listedName(folded: string): string | null {
  if (isFiled(folded)) return folded;
  const bare = folded.replace(/^the /u, '');
  if (isFiled(bare)) return bare;
  const region = bare.replace(REGION_WORD, '');
  return region !== bare && filedReadings(region)[0]?.kind === 'region' ? region : null;
}

/**
 * Everything that a name may mean, likeliest first; none for a name that is not listed. Case, marks on letters and a leading
 * "the" make no difference. Names of one place ("U.S.", "America") give the same object.
 */
export function placeReadings(name: string): readonly PlaceReading[] {
  const listed = listedName(foldPlaceName(name));
  return listed === null ? [] : filedReadings(listed);
}

/** What several readings have in common; a country goes before regions and towns of its name. */
export function commonReading(readings: readonly PlaceReading[]): PlaceReading {
  const first = readings[0]!;
  if (readings.length === 1 || first.kind === 'country') return first;
  const code = readings.every((r) => r.code === first.code) ? first.code : null;
  return { kind: first.kind, code, region: null, latitude: null, longitude: null, population: null };
}

/** The place of a name, or null. Of a name that several places bear it says what they have in common. */
export function lookUpPlace(name: string): ListedPlace | null {
  const listed = listedName(foldPlaceName(name));
  if (listed === null) return null;
  const readings = filedReadings(listed);
  const { kind, code, latitude, longitude, population } = commonReading(readings);
  const isAmbiguous = readings.length > 1 || isEverydayName(listed);
  return { kind, code, latitude, longitude, population, isAmbiguous };
}

/** The kind of a place that the gazetteer knows by its lower-cased name, or null. */
export function listedPlaceKind(name: string): PlaceKind | null {
  const place = lookUpPlace(name);
  return place && (place.kind !== 'city' || !isEverydayName(foldPlaceName(name))) ? place.kind : null;
}

/** How many of the lower-cased `words`, from `from` on, make the longest name of a listed place; 0 if none do. */
export function longestPlace(words: readonly string[], from: number): number {
  const first = foldPlaceName(words[from] ?? '');
  for (let n = Math.min(mostWords(first), words.length - from); n > 1; n--) {
    if (isFiled(foldPlaceName(words.slice(from, from + n).join(' ')))) return n;
  }
  return isFiled(first) ? 1 : 0;
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
