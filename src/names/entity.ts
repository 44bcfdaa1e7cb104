import type { Place, PlaceKind } from '../article.js';
import { withoutInvisible } from '../invisible.js';
import type { NameMention, NameType } from './mention.js';

/** An entity before it has an id and a salience: all mentions of one person, place or organization. */
export interface NamedEntity {
  type: NameType;
  /** The fullest form, without titles. */
  name: string;
  aliases: string[];
  /** In reading order; at least one. */
  mentions: NameMention[];
  /** Every title and apposition that the article gives a person, in reading order; empty for others. */
  descriptions: string[];
  /** For places. */
  kind: PlaceKind | null;
  /** For places. */
  location?: Pick<Place, 'code' | 'latitude' | 'longitude'>;
}

/** The forms of a name other than the fullest, in order of first appearance; of PARATA and Parata only the second. */
export function otherForms(name: string, forms: readonly string[]): string[] {
  const byFold = new Map<string, string>();
  for (const form of forms) {
    const fold = form.toLowerCase();
    const known = byFold.get(fold);
    if (known === undefined || known === known.toUpperCase()) byFold.set(fold, form);
  }
  byFold.delete(name.toLowerCase());
  return [...byFold.values()];
}

/** White space as one blank, nothing invisible: a name as it is printed. */
export function printedName(text: string): string {
  return withoutInvisible(text).replace(/\s+/gu, ' ').trim();
}
