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

/** Where a place stands: the number of its line, times this, and where in the line its item begins. */
const LINE = 2 ** 16;

interface PlaceIndex {
  /** "US.TX=dallas|32.78|-96.81|1198;…": countries, then regions, then towns. Read when a place is asked for. */
  lines: readonly string[];
  byName: Map<string, number | number[]>;
  /** Names that are words or names of people as well. */
  everyday: Set<string>;
  /** First word of names of several words -> the number of words of the longest. */
  longest: Map<string, number>;
}

function fileName(index: PlaceIndex, marked: string, place: number): void {
  const isEveryday = marked.startsWith('?');
  const name = isEveryday ? marked.slice(1) : marked;
  if (isEveryday) index.everyday.add(name);
  const known = index.byName.get(name);
  if (known === undefined) index.byName.set(name, place);
  else if (typeof known === 'number') index.byName.set(name, [known, place]);
  else known.push(place);
  const blank = name.indexOf(' ');
  if (blank > 0) fileLength(index, name, blank);
}

function fileLength({ longest }: PlaceIndex, name: string, blank: number): void {
  const words = name.includes(' ', blank + 1) ? name.split(' ').length : 2;
  const first = name.slice(0, blank);
  if (words > (longest.get(first) ?? 0)) longest.set(first, words);
}

/** Where what begins at `from` ends: before the next `mark`, or with the line. */
function endOf(line: string, mark: string, from: number): number {
  const at = line.indexOf(mark, from);
  return at < 0 ? line.length : at;
}

function fileLine(index: PlaceIndex, line: string, number: number): void {
  for (let from = line.indexOf('=') + 1; from <= line.length; ) {
    const end = endOf(line, ';', from);
    const names = line.slice(from, Math.min(endOf(line, '|', from), end));
    const place = number * LINE + from;
    if (!names.includes('/')) fileName(index, names, place);
    else for (const name of names.split('/')) fileName(index, name, place);
    from = end + 1;
  }
}

let index: PlaceIndex | undefined;

function readIndex(): PlaceIndex {
  if (index) return index;
  const lines = [...gazetteer.countries, ...gazetteer.regions, ...gazetteer.cities];
  index = { lines, byName: new Map(), everyday: new Set(), longest: new Map() };
  for (let number = 0; number < lines.length; number++) fileLine(index, lines[number]!, number);
  return index;
}

const degrees = (field: string | undefined): number | null => (field ? Number(field) : null);

/** The kind of the places of a line. */
function kindOf(number: number): PlaceReading['kind'] {
  if (number < gazetteer.countries.length) return 'country';
  return number < gazetteer.countries.length + gazetteer.regions.length ? 'region' : 'city';
}

const readings = new Map<number, PlaceReading>();

function read(place: number): PlaceReading {
  const known = readings.get(place);
  if (known) return known;
  const number = Math.floor(place / LINE);
  const from = place % LINE;
  const line = readIndex().lines[number]!;
  const [code, region] = line.slice(0, line.indexOf('=')).split('.') as [string, string?];
  const [, latitude, longitude, thousands] = line.slice(from, endOf(line, ';', from)).split('|');
  const reading: PlaceReading = {
    kind: kindOf(number),
    code: code || null,
    region: region ?? null,
    latitude: degrees(latitude),
    longitude: degrees(longitude),
    population: thousands ? Number(thousands) * 1000 : null,
  };
  readings.set(place, reading);
  return reading;
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
  return typeof places === 'number' ? [read(places)] : places.map(read);
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
