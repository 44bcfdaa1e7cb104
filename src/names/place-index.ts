import type { PlaceKind } from '../article.js';
import gazetteer from '../models/gazetteer.json' with { type: 'json' };

/** A place that a name may mean. Two names of one place give one and the same object. */
export interface PlaceReading {
  kind: Extract<PlaceKind, 'country' | 'region' | 'city'>;
  /** ISO 3166-1 alpha-2 of the country it is or lies in; null for what lies in several. */
  code: string | null;
  /** GeoNames' code of the first-level region within the country, or null. */
  region: string | null;
  /** Degrees: of a town, or of the middle of a country's or region's towns; null where unknown. */
  latitude: number | null;
  longitude: number | null;
  /** Of towns, to a thousand; null where unknown. */
  population: number | null;
}

/** A place as its line has it, read when it is first asked for. */
interface FiledPlace {
  kind: PlaceReading['kind'];
  /** "US.TX" of "US.TX=dallas|32.78|-96.81|1198;…". */
  key: string;
  /** "dallas|32.78|-96.81|1198". */
  item: string;
  reading: PlaceReading | null;
}

interface PlaceIndex {
  byName: Map<string, FiledPlace | FiledPlace[]>;
  /** Names that are words or names of people as well. */
  everyday: Set<string>;
  /** First word of names of several words -> the number of words of the longest. */
  longest: Map<string, number>;
}

function fileName(index: PlaceIndex, marked: string, place: FiledPlace): void {
  const isEveryday = marked.startsWith('?');
  const name = isEveryday ? marked.slice(1) : marked;
  if (isEveryday) index.everyday.add(name);
  const known = index.byName.get(name);
  if (known === undefined) index.byName.set(name, place);
  else if (Array.isArray(known)) known.push(place);
  else index.byName.set(name, [known, place]);
  const blank = name.indexOf(' ');
  if (blank > 0) {
    const first = name.slice(0, blank);
    index.longest.set(first, Math.max(name.split(' ').length, index.longest.get(first) ?? 0));
  }
}

function fileLine(index: PlaceIndex, kind: FiledPlace['kind'], line: string): void {
  const at = line.indexOf('=');
  const key = line.slice(0, at);
  for (const item of line.slice(at + 1).split(';')) {
    const bar = item.indexOf('|');
    const names = bar < 0 ? item : item.slice(0, bar);
    const place: FiledPlace = { kind, key, item, reading: null };
    if (!names.includes('/')) fileName(index, names, place);
    else for (const name of names.split('/')) fileName(index, name, place);
  }
}

let index: PlaceIndex | undefined;

function readIndex(): PlaceIndex {
  if (index) return index;
  index = { byName: new Map(), everyday: new Set(), longest: new Map() };
  for (const line of gazetteer.countries) fileLine(index, 'country', line);
  for (const line of gazetteer.regions) fileLine(index, 'region', line);
  for (const line of gazetteer.cities) fileLine(index, 'city', line);
  return index;
}

const degrees = (field: string | undefined): number | null => (field ? Number(field) : null);

function read(place: FiledPlace): PlaceReading {
  if (place.reading) return place.reading;
  const [code, region] = place.key.split('.') as [string, string?];
  const [, latitude, longitude, thousands] = place.item.split('|');
  place.reading = {
    kind: place.kind,
    code: code || null,
    region: region ?? null,
    latitude: degrees(latitude),
    longitude: degrees(longitude),
    population: thousands ? Number(thousands) * 1000 : null,
  };
  return place.reading;
}

let regionNames: Map<string, string[]> | undefined;

/** All names under which a first-level region is filed, by country and GeoNames' code (in America the post's: "TX"). */
export function namesOfRegion(code: string, region: string): readonly string[] {
  regionNames ??= new Map(
    gazetteer.regions.map((line) => {
      const [key, item] = line.split('=', 2) as [string, string];
      return [key, item.split(/[|;]/u, 1)[0]!.replaceAll('?', '').split('/')];
    }),
  );
  return regionNames.get(`${code}.${region}`) ?? [];
}

/** Whether a folded name is listed. */
export const isFiled = (name: string): boolean => readIndex().byName.has(name);

/** What a folded name may mean, likeliest first; none if it is not listed. */
export function filedReadings(name: string): readonly PlaceReading[] {
  const places = readIndex().byName.get(name);
  if (places === undefined) return [];
  return Array.isArray(places) ? places.map(read) : [read(places)];
}

/** Whether a listed name is a word or a person's name as well. */
export const isEverydayName = (name: string): boolean => readIndex().everyday.has(name);

/** How many words the longest listed name that begins with a folded word may have; 1 if none has several. */
export const mostWords = (first: string): number => readIndex().longest.get(first) ?? 1;

/** "GB=british/briton": each word of the lines, with what stands before "=". */
export function wordsByCode(lines: readonly string[]): Map<string, string> {
  return new Map(
    lines.flatMap((line) => {
      const at = line.indexOf('=');
      return line
        .slice(at + 1)
        .split('/')
        .map((word) => [word, line.slice(0, at)] as const);
    }),
  );
}
