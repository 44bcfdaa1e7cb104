import type { PlaceKind } from '../article.js';
import type { Document } from '../language/document.js';
import { placeAliases } from '../models/words.js';
import { type NamedEntity, otherForms, printedName } from './entity.js';
import { listedPlaceKind, spelledPlaceKind } from './gazetteer.js';
import type { NameMention } from './mention.js';

const keyOf = (name: string): string => {
  const lower = name.toLowerCase().replace(/[’]/gu, "'");
  return placeAliases.get(lower)?.toLowerCase() ?? lower;
};

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

function toEntity(document: Document, mentions: readonly NameMention[]): NamedEntity {
  const forms = mentions.map((m) => printedName(m.text));
  const name = fullestForm(forms);
  const words = document.tokens.slice(mentions[0]!.from, mentions[0]!.to).map((t) => t.lower);
  const kind =
    listedPlaceKind(keyOf(name)) ??
    listedPlaceKind(words.join(' ')) ??
    spelledPlaceKind(words) ??
    unlistedKind(document, mentions);
  return {
    type: 'place',
    name,
    aliases: otherForms(name, forms),
    mentions: [...mentions],
    descriptions: [],
    kind,
  };
}

/** One entity a place; the forms of one country ("U.S.", "US", "United States") are one. */
export function mergePlaces(document: Document, mentions: readonly NameMention[]): NamedEntity[] {
  const groups = new Map<string, NameMention[]>();
  for (const mention of mentions) {
    const key = keyOf(printedName(mention.text));
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  return [...groups.values()].map((group) => toEntity(document, group));
}
