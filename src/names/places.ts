import type { PlaceKind } from '../article.js';
import type { Document } from '../language/document.js';
import { isForcedPosition } from './casing.js';
import { type NamedEntity, otherForms, printedName } from './entity.js';
import { lookUpPlace, spelledPlaceKind } from './gazetteer.js';
import type { NameMention } from './mention.js';
import { type PlaceSense, senseOfPlaces } from './place-readings.js';

const COMPASS = /^(?:(?:north|south)(?:[- ]?(?:east|west))?(?:ern)?|(?:east|west)(?:ern)?|central)$/u;

/** Whether a name alone says that it is a country, or a region of one. */
function isPartOfMap(name: string): boolean {
  const place = lookUpPlace(name);
  return place?.kind === 'country' || (place?.kind === 'region' && place.code !== null && !place.isAmbiguous);
}

/** The place behind a compass word ("Eastern Ukraine"), where the two together are no listed name; or null. */
function behindCompass(document: Document, mention: NameMention): NameMention | null {
  if (mention.to - mention.from < 2 || !COMPASS.test(document.tokens[mention.from]!.lower)) return null;
  const start = document.tokens[mention.from + 1]!.start;
  const text = document.text.slice(start, mention.end);
  const isListed = lookUpPlace(printedName(mention.text)) !== null;
  return isPartOfMap(printedName(text)) && !isListed
    ? { ...mention, from: mention.from + 1, start, text }
    : null;
}

/**
 * A compass word that has its capital only because a sentence begins with it is no part of the name: "Eastern Ukraine was
 * quiet" mentions Ukraine. With a capital of its own it makes the name of a region.
 */
function withoutCompass(document: Document, mention: NameMention): NameMention {
  const { sentence } = document.tokens[mention.from]!;
  const isForced = isForcedPosition(document, document.sentences[sentence]!, mention.from);
  return (isForced && behindCompass(document, mention)) || mention;
}

/** A place that no list knows is most often a town; one with an article ("the Plateau") is not. */
function unlistedKind(document: Document, mentions: readonly NameMention[]): PlaceKind {
  return mentions.every((m) => document.tokens[m.from - 1]?.lower === 'the') ? 'other' : 'city';
}

/** The longest form, in lower case with capitals where the article has one: a dateline's NAIROBI is Nairobi. */
function fullestForm(forms: readonly string[]): string {
  const spelled = forms.filter((form) => form !== form.toUpperCase() || form.includes('.'));
  return (spelled.length > 0 ? spelled : forms).reduce((best, form) =>
    form.length > best.length ? form : best,
  );
}

function toEntity(document: Document, mentions: readonly NameMention[], sense: PlaceSense): NamedEntity {
  const forms = mentions.map((m) => printedName(m.text));
  const words = document.tokens.slice(mentions[0]!.from, mentions[0]!.to).map((t) => t.lower);
  const name = fullestForm(forms);
  const whole = behindCompass(document, mentions[0]!);
  const code = sense.code ?? (whole ? (lookUpPlace(printedName(whole.text))?.code ?? null) : null);
  return {
    type: 'place',
    name,
    aliases: otherForms(name, forms),
    mentions: [...mentions],
    descriptions: [],
    kind: sense.kind ?? (whole ? 'region' : spelledPlaceKind(words)) ?? unlistedKind(document, mentions),
    location: { code, latitude: sense.latitude, longitude: sense.longitude },
  };
}

/** The sense that says most of where a place lies: the mention "Eskerby, Scotland" tells what "Eskerby" does not. */
const fullestSense = (senses: readonly PlaceSense[]): PlaceSense =>
  senses.find((sense) => sense.code !== null) ?? senses[0]!;

/** One entity a place; the forms of one country ("U.S.", "US", "United States") are one. */
export function mergePlaces(document: Document, mentions: readonly NameMention[]): NamedEntity[] {
  const groups = new Map<PlaceSense['key'], { mentions: NameMention[]; senses: PlaceSense[] }>();
  const named = mentions.map((mention) => withoutCompass(document, mention));
  for (const [mention, sense] of senseOfPlaces(document, named)) {
    const group = groups.get(sense.key) ?? { mentions: [], senses: [] };
    group.mentions.push(mention);
    group.senses.push(sense);
    groups.set(sense.key, group);
  }
  return [...groups.values()].map((group) =>
    toEntity(
      document,
      group.mentions.sort((a, b) => a.start - b.start),
      fullestSense(group.senses),
    ),
  );
}
