import type { PlaceKind } from '../article.js';
import type { Document } from '../language/document.js';
import { printedName } from './entity.js';
import { commonReading, placeReadings } from './gazetteer.js';
import type { NameMention } from './mention.js';
import type { PlaceReading } from './place-index.js';
import { foldPlaceName } from './place-name.js';

/** What a mention of a place stands for. */
export interface PlaceSense {
  /** Equal for mentions of one place. */
  key: PlaceReading | string;
  kind: PlaceKind | null;
  code: string | null;
  latitude: number | null;
  longitude: number | null;
}

/** A mention with all that its name may mean, and what "Paris, Texas" says of where it lies. */
interface Candidate {
  mention: NameMention;
  name: string;
  readings: readonly PlaceReading[];
  /** The country or region behind the comma, with its own mention. */
  within: { mention: NameMention; readings: readonly PlaceReading[] } | null;
}

/** A place's name without what says that it is a state. */
const nameOf = (mention: NameMention): string =>
  foldPlaceName(printedName(mention.text)).replace(/^state of (?=.)/u, '');
const isWide = (reading: PlaceReading): boolean => reading.kind !== 'city';

/** Whether a list may go on behind a place: "Moscow, Ukraine and", "Paris, Texas, London". */
function isInList(document: Document, after: NameMention, next: NameMention | undefined): boolean {
  const token = document.tokens[after.to];
  if (/^(?:and|or|&)$/u.test(token?.lower ?? '')) return true;
  return (
    token?.text === ',' &&
    (next?.from === after.to + 1 || /^(?:and|or)$/u.test(document.tokens[after.to + 1]?.lower ?? ''))
  );
}

function toCandidates(document: Document, mentions: readonly NameMention[]): Candidate[] {
  return mentions.map((mention, i): Candidate => {
    const name = nameOf(mention);
    const readings = placeReadings(name);
    const next = mentions[i + 1];
    const isBehindComma = next?.from === mention.to + 1 && document.tokens[mention.to]?.text === ',';
    if (!isBehindComma || (readings[0] && isWide(readings[0])))
      return { mention, name, readings, within: null };
    const wide = placeReadings(nameOf(next)).filter(isWide);
    const agrees = readings.some((r) => wide.some((w) => w.code === r.code));
    const isMeant = wide.length > 0 && (agrees || !isInList(document, next, mentions[i + 2]));
    return { mention, name, readings, within: isMeant ? { mention: next, readings: wide } : null };
  });
}

const lies = (town: PlaceReading, wide: PlaceReading): boolean =>
  town.code === wide.code && (wide.kind === 'country' || wide.region === null || town.region === wide.region);

const known = (reading: PlaceReading): PlaceSense => ({ ...reading, key: reading });

/** The senses of a town and of the country or region that the article puts behind it. */
function qualified(
  { name, readings }: Candidate,
  wides: readonly PlaceReading[],
): [PlaceSense, PlaceReading] {
  for (const wide of wides) {
    const town = readings.find((r) => lies(r, wide));
    if (town) return [known(town), wide];
  }
  const wide = wides.find((w) => readings.some((r) => r.code === w.code)) ?? wides[0]!;
  const key = readings.length > 0 ? `${name}, ${wide.code}.${wide.region}` : name;
  const kind = readings.length > 0 ? 'city' : null;
  return [{ key, kind, code: wide.code, latitude: null, longitude: null }, wide];
}

/** Of several places with one name, the one whose country the article names most; else what they have in common. */
function likeliest(
  name: string,
  readings: readonly PlaceReading[],
  countries: ReadonlyMap<string, number>,
): PlaceSense {
  const times = readings.map((r) => countries.get(r.code ?? '') ?? 0);
  const most = Math.max(...times);
  const named = readings.filter((_, i) => times[i] === most);
  if (most > 0 && named.length === 1) return known(named[0]!);
  const common = commonReading(most > 0 ? named : readings);
  return { ...common, key: readings.includes(common) ? common : name };
}

function countCountries(senses: Iterable<PlaceSense>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of senses) if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

/**
 * What each mention of a place stands for: by the gazetteer, by the region or country that follows it ("Paris, Texas"), by what
 * the article says of the same name elsewhere, and by the countries that it names.
 */
export function senseOfPlaces(
  document: Document,
  mentions: readonly NameMention[],
): Map<NameMention, PlaceSense> {
  const candidates = toCandidates(document, mentions);
  const senses = new Map<NameMention, PlaceSense>();
  const byName = new Map<string, PlaceSense>();
  const settle = (mention: NameMention, sense: PlaceSense): void => {
    senses.set(mention, sense);
    if (!byName.has(nameOf(mention))) byName.set(nameOf(mention), sense);
  };
  for (const candidate of candidates) {
    if (!candidate.within) continue;
    const [town, wide] = qualified(candidate, candidate.within.readings);
    settle(candidate.mention, town);
    settle(candidate.within.mention, known(wide));
  }
  const open = candidates.filter(({ mention }) => !senses.has(mention));
  for (const { mention, name, readings } of open) {
    const sense = byName.get(name) ?? (readings.length === 1 ? known(readings[0]!) : undefined);
    if (sense) senses.set(mention, sense);
  }
  const countries = countCountries(senses.values());
  for (const { mention, name, readings } of open) {
    if (senses.has(mention)) continue;
    const none = { key: name, kind: null, code: null, latitude: null, longitude: null };
    senses.set(mention, readings.length > 0 ? likeliest(name, readings, countries) : none);
  }
  return senses;
}
