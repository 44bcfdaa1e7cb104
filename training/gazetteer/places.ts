import { foldPlaceName } from '../../src/names/place-name.js';
import { bare, type Entry } from './entry.js';
import { centreOf, cities, divisionNames, divisions, peopleIn } from './geonames.js';
import type { ListedPlace } from './lists.js';

/** A region of the hand-written list weighs at least as much as a large one. */
const LISTED_WEIGHT = 10_000_000;
const LEAST_REGION = 200_000;
/** Countries whose regions the news name however few people live in their towns. */
const ALL_REGIONS = new Set('AF CA ET GH IQ KE LY ML NG PK SD SO SS SY UA UG YE ZA ZW'.split(' '));

/** The countries of the hand-written list, at the middle of their towns. */
export function countries(list: readonly ListedPlace[]): Entry[] {
  return list.map(({ code, names }) => ({
    kind: 'country',
    code,
    region: '',
    names,
    position: centreOf(code),
    population: 0,
    weight: Number.POSITIVE_INFINITY,
    listed: true,
  }));
}

/** Names of both, once each; a "?" of the hand-written list stays. */
function joinNames(listed: readonly string[], found: readonly string[]): string[] {
  const known = new Set(listed.map(bare));
  return [...listed, ...found.filter((name) => !known.has(name))];
}

/**
 * First-level regions of GeoNames that are not small, and those of the hand-written list. Only the latter may bear the name
 * of a country: Niger State is not Niger.
 */
export function regions(list: readonly ListedPlace[], countryNames: ReadonlySet<string>): Entry[] {
  const left = new Set(list);
  const known = divisions.flatMap(({ code: key, name }): Entry[] => {
    const [code, region] = key.split('.') as [string, string];
    const names = divisionNames(name);
    const found = names.filter((n) => !countryNames.has(n));
    const listed = list.filter((l) => l.code === code && l.names.some((n) => names.includes(bare(n))));
    for (const place of listed) left.delete(place);
    const people = peopleIn(key);
    if (names.length === 0 || (people < LEAST_REGION && listed.length === 0 && !ALL_REGIONS.has(code)))
      return [];
    return [
      {
        kind: 'region',
        code,
        region,
        names: joinNames(
          listed.flatMap((l) => l.names),
          found,
        ),
        position: centreOf(key),
        population: 0,
        weight: listed.length > 0 ? Math.max(people, LISTED_WEIGHT) : people,
        listed: listed.length > 0,
      },
    ];
  });
  const others = [...left].map(({ code, names }): Entry => {
    const country = code === '-' ? '' : code;
    return {
      kind: 'region',
      code: country,
      region: '',
      names,
      position: null,
      population: 0,
      weight: LISTED_WEIGHT,
      listed: true,
    };
  });
  return [...known, ...others];
}

const ENGLISH_NEWS = new Set(['US', 'GB', 'CA', 'AU', 'IE', 'NZ', 'ZA']);
/** A capital is named more than a town of its size, and so is a town that a list written by hand has. */
const BETTER_KNOWN = 5;

/** How many people a town must have to be in the gazetteer by itself. */
function leastPeople(country: string, featureCode: string): number {
  if (country === 'US' && featureCode === 'PPLA') return 0;
  if (ENGLISH_NEWS.has(country) || featureCode === 'PPLA') return 50_000;
  return country === 'CN' ? 200_000 : 100_000;
}

/** The id of the largest town of each name in each country. */
function largestTowns(): Map<string, number> {
  const largest = new Map<string, { id: number; population: number }>();
  for (const { cityId, name, country, population } of cities) {
    const key = `${country} ${foldPlaceName(name)}`;
    const known = largest.get(key);
    if (!known || population > known.population) largest.set(key, { id: cityId, population });
  }
  return new Map([...largest].map(([key, { id }]) => [key, id]));
}

/** Every town of GeoNames with its names. `isMain`: large enough, or a capital, to be in the gazetteer by itself. */
export function towns(list: readonly ListedPlace[]): (Entry & { isMain: boolean })[] {
  const largest = largestTowns();
  const listed = new Map(list.map((l) => [`${l.code} ${bare(l.names[0]!)}`, l]));
  return cities.map(({ cityId, name, country, featureCode, adminCode, population, loc }) => {
    const folded = foldPlaceName(name);
    const others =
      largest.get(`${country} ${folded}`) === cityId ? listed.get(`${country} ${folded}`) : undefined;
    const [longitude, latitude] = loc.coordinates;
    const isCapital = featureCode === 'PPLC';
    return {
      kind: 'city',
      code: country,
      region: adminCode,
      names: others?.names ?? [folded],
      position: { latitude, longitude },
      population,
      weight: population * (isCapital || others ? BETTER_KNOWN : 1),
      listed: others !== undefined,
      isMain: isCapital || others !== undefined || population >= leastPeople(country, featureCode),
    };
  });
}
