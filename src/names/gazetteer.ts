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
const REGION_WORDS = new Set(
  'province region state oblast governorate prefecture district republic'.split(' '),
);
const REGION_WORD = new RegExp(` (?:${[...REGION_WORDS].join('|')})$`, 'u');

/** The name under which the gazetteer lists a folded name, with or without its article; or null. */
function listedName(folded: string): string | null {
  if (isFiled(folded)) return folded;
  const bare = folded.startsWith('the ') ? folded.slice(4) : null;
  return bare !== null && isFiled(bare) ? bare : null;
}

const around = new Map<PlaceReading, PlaceReading>();

/** The region that is named after its seat: "Kharkiv region", "Lagos State". */
function regionAround(town: PlaceReading): PlaceReading {
  const known = around.get(town);
  if (known) return known;
  const region = { ...town, kind: 'region', latitude: null, longitude: null, population: null } as const;
  around.set(town, region);
  return region;
}

/** What a folded name with "province" or the like behind it means by the name in front. */
function regionReadings(folded: string): readonly PlaceReading[] {
  const name = folded.includes(' ') ? folded.replace(REGION_WORD, '') : folded;
  const listed = name === folded ? null : listedName(name);
  if (listed === null) return [];
  const readings = filedReadings(listed);
  if (readings[0]!.kind === 'country') return [];
  return readings.map((reading) => (reading.kind === 'city' ? regionAround(reading) : reading));
}

/**
 * Everything that a name may mean, likeliest first; none for a name that is not listed. Case, marks on letters and a leading
 * "the" make no difference. Names of one place ("U.S.", "America") give the same object.
 */
export function placeReadings(name: string): readonly PlaceReading[] {
  const folded = foldPlaceName(name);
  const listed = listedName(folded);
  return listed === null ? regionReadings(folded) : filedReadings(listed);
}

/** What several readings have in common; a country goes before regions and towns of its name. */
export function commonReading(readings: readonly PlaceReading[]): PlaceReading {
  const first = readings[0]!;
  if (readings.length === 1 || first.kind === 'country') return first;
  const code = readings.every((r) => r.code === first.code) ? first.code : null;
  return { kind: first.kind, code, region: null, latitude: null, longitude: null, population: null };
}

/** Whether a name is listed, and a word or a person's name as well. */
const isEveryday = (name: string): boolean => {
  const listed = listedName(foldPlaceName(name));
  return listed !== null && isEverydayName(listed);
};

/** The place of a name, or null. Of a name that several places bear it says what they have in common. */
export function lookUpPlace(name: string): ListedPlace | null {
  const readings = placeReadings(name);
  if (readings.length === 0) return null;
  const { kind, code, latitude, longitude, population } = commonReading(readings);
  const isAmbiguous = readings.length > 1 || isEveryday(name);
  return { kind, code, latitude, longitude, population, isAmbiguous };
}

/** More words than any name has. */
const MOST_WORDS = 99;

/**
 * How many words the longest name of a place may have that begins with a folded word: 0 if none does. Only a word that
 * `endsRegion` makes one of more words.
 */
export function mostWordsOfPlace(first: string): number {
  if (first === 'the') return MOST_WORDS;
  const most = mostWords(first);
  return most > 1 || isFiled(first) ? most : 0;
}

/** Whether a folded word behind the name of a place makes it that of a region: "Helmand Province". */
export const endsRegion = (word: string): boolean => REGION_WORDS.has(word);

/** The kind of a place by its lower-cased name; null for a name that is not listed, or a town's that is a word or a person's too. */
export function listedPlaceKind(name: string): PlaceKind | null {
  const kind = placeReadings(name)[0]?.kind ?? null;
  return kind === 'city' && isEveryday(name) ? null : kind;
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
