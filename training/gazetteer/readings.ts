import { bare, type Entry } from './entry.js';

/** How many times as large the one place must be that a name alone means. */
const DOMINATES = 5;
const MOST_READINGS = 5;

/** Of towns in one region under one name, the largest: the others are parts of it or listed twice. */
function withoutTwins(entries: readonly Entry[]): Entry[] {
  const largest = new Map<string, Entry>();
  for (const entry of entries) {
    const key = `${entry.kind} ${entry.code} ${entry.region} ${entry.region === '' ? entry.names[0] : ''}`;
    const known = largest.get(key);
    if (!known || entry.weight > known.weight) largest.set(key, entry);
  }
  return [...largest.values()];
}

/** Of a region and a town in one country under one name: the region if it is listed by hand, and the town not under this name. */
function withoutSeats(name: string, entries: readonly Entry[]): Entry[] {
  const isMeant = (city: Entry): boolean => city.names.slice(1).some((other) => bare(other) === name);
  return entries.filter((entry) => {
    const rivals = entries.filter((e) => e.code === entry.code && e.kind !== entry.kind);
    if (entry.kind === 'region') return !rivals.some((city) => !entry.listed || isMeant(city));
    return !rivals.some((region) => region.listed && !isMeant(entry));
  });
}

/** The places that one name may mean without more said, the likeliest first. */
export function readingsOf(name: string, entries: readonly Entry[]): Entry[] {
  const country = entries.filter((e) => e.kind === 'country');
  if (country.length > 0) {
    const namesake = entries.filter((e) => e.kind === 'region' && e.listed && e.code !== country[0]!.code);
    return [...country, ...namesake];
  }
  const ranked = withoutSeats(name, withoutTwins(entries)).sort(
    (a, b) => b.weight - a.weight || (a.code < b.code ? -1 : 1),
  );
  return ranked.filter((e) => e.weight * DOMINATES >= ranked[0]!.weight).slice(0, MOST_READINGS);
}

/** The entries by their names, without "?". */
export function byName<T extends Entry>(entries: readonly T[]): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const entry of entries) {
    for (const name of new Set(entry.names.map(bare))) {
      const list = map.get(name);
      if (list) list.push(entry);
      else map.set(name, [entry]);
    }
  }
  return map;
}
