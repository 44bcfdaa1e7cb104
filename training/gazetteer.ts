// Writes src/models/gazetteer.json: places of the world with their countries and positions.
//   node training/run.mjs gazetteer
import fs from 'node:fs';
import { bare, type Entry } from './gazetteer/entry.js';
import { isPersonName, isWord } from './gazetteer/everyday.js';
import { type ListedPlace, readList } from './gazetteer/lists.js';
import { countries, regions, towns } from './gazetteer/places.js';
import { byName, readingsOf } from './gazetteer/readings.js';

const OUTPUT = 'src/models/gazetteer.json';
/** A place this large is what its name means, even if people bear it. */
const BETTER_KNOWN = 1_000_000;

/** Which names each entry keeps, now that every name has been given to the places it may mean. */
function settle(entries: readonly (Entry & { isMain?: boolean })[]): Entry[] {
  const kept = new Map<Entry, string[]>();
  for (const [name, rivals] of byName(entries)) {
    const readings = readingsOf(name, rivals);
    if (readings[0]?.kind === 'city' && !readings.some((e) => (e as { isMain?: boolean }).isMain)) continue;
    for (const entry of readings) kept.set(entry, [...(kept.get(entry) ?? []), name]);
  }
  return [...kept].map(([entry, names]) => ({ ...entry, names: names.map((name) => flag(name, entry)) }));
}

/** The name with a "?" where it is a word or somebody's name as well; the hand-written lists say so themselves. */
function flag(name: string, entry: Entry): string {
  const isEveryday = entry.listed
    ? entry.names.includes(`?${name}`)
    : (isWord(name) && (entry.kind === 'region' || entry.weight < BETTER_KNOWN)) ||
      (isPersonName(name) && entry.weight < BETTER_KNOWN);
  return isEveryday ? `?${name}` : name;
}

/** "34.5|69.2": degrees, to a tenth for whole countries and regions, to a hundredth for towns. */
function positionFields({ position, kind }: Entry): string {
  if (!position) return '';
  const digits = kind === 'city' ? 2 : 1;
  return [position.latitude, position.longitude].map((d) => `|${Number(d.toFixed(digits))}`).join('');
}

const thousands = (population: number): string => (population > 0 ? `|${Math.round(population / 1000)}` : '');
const toText = (entry: Entry): string =>
  `${entry.names.join('/')}${positionFields(entry)}${thousands(entry.population)}`;
const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** "US.TX=dallas|32.78|-96.81|1198;houston|…": one line a region, sorted. */
function toLines(entries: readonly Entry[]): string[] {
  const groups = new Map<string, string[]>();
  for (const entry of entries) {
    const key = entry.region === '' ? entry.code : `${entry.code}.${entry.region}`;
    groups.set(key, [...(groups.get(key) ?? []), toText(entry)]);
  }
  return [...groups].map(([key, texts]) => `${key}=${texts.sort(inOrder).join(';')}`).sort(inOrder);
}

/** "GB=scot/scots/scottish": the demonyms of each country, and those of no one country under "". */
function demonymLines(lists: readonly ListedPlace[]): string[] {
  const owner = new Map<string, string>();
  for (const { code, demonyms } of lists) {
    for (const word of demonyms) if (!owner.has(word)) owner.set(word, code === '-' ? '' : code);
  }
  const groups = new Map<string, string[]>();
  for (const [word, code] of owner) groups.set(code, [...(groups.get(code) ?? []), word]);
  return [...groups].map(([code, words]) => `${code}=${words.sort(inOrder).join('/')}`).sort(inOrder);
}

const countryList = readList('countries');
const regionList = readList('regions');
const countryNames = new Set(countryList.flatMap((place) => place.names.map(bare)));
const entries = settle([
  ...countries(countryList),
  ...regions(regionList, countryNames),
  ...towns(readList('cities')),
]);
const of = (kind: Entry['kind']): Entry[] => entries.filter((entry) => entry.kind === kind);
const gazetteer = {
  names: countryList.map(({ code, name }) => `${code}=${name}`).sort(inOrder),
  countries: toLines(of('country')),
  regions: toLines(of('region')),
  cities: toLines(of('city')),
  demonyms: demonymLines(countryList),
  regionalDemonyms: demonymLines(regionList),
};
fs.writeFileSync(OUTPUT, `${JSON.stringify(gazetteer, null, 1)}\n`);
process.stderr.write(
  `${OUTPUT}: ${of('country').length} countries, ${of('region').length} regions, ${of('city').length} cities\n`,
);
