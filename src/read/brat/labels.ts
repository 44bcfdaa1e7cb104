import { PLACE_KINDS, type PlaceKind, QUOTE_KINDS, type QuoteKind } from '../../article.js';

/** What a passage is to this program. */
export type Role = 'person' | 'place' | 'organization' | 'quote' | 'source' | 'cue' | 'scare';

/** Every project of brat has labels of its own: those that mean the same, in small letters alone. */
const ROLES: Record<Role, string> = {
  person: 'person per people pers human individual politician character',
  place: 'place location loc gpe geo city town village country region state facility fac site',
  organization: 'organization organisation org company institution agency party government team norp',
  quote:
    'quote quotation content directquote directquotation partialquote indirectquote indirectquotation directspeech indirectspeech ' +
    'reportedspeech speech statement utterance',
  source: 'source speaker attributor',
  scare: 'scarequote',
  cue: 'cue verb cueverb verbcue speechverb reportingverb saying',
};

const KINDS: ReadonlyMap<string, PlaceKind> = new Map(
  Object.entries({
    country: 'country',
    region: 'region',
    state: 'region',
    city: 'city',
    town: 'city',
    village: 'city',
    facility: 'site',
    fac: 'site',
    site: 'site',
  } as const),
);

const roles = new Map(
  Object.entries(ROLES).flatMap(([role, labels]) =>
    labels.split(' ').map((label) => [label, role as Role] as const),
  ),
);

const plain = (label: string): string => label.toLowerCase().replace(/[^a-z]/g, '');

/** What a label says that a passage is; undefined where that is nothing that an analysis has. */
export const roleOf = (label: string): Role | undefined => roles.get(plain(label));

/** The kind of a place by what it is annotated as ("City", or a value of an attribute), if that says it. */
export function placeKindOf(label: string): PlaceKind | null {
  const kind = plain(label);
  return PLACE_KINDS.find((known) => known === kind) ?? KINDS.get(kind) ?? null;
}

/** The kind of a quote that a label or the value of an attribute begins with, if any. */
export const quoteKindOf = (label: string): QuoteKind | undefined =>
  QUOTE_KINDS.find((kind) => plain(label).startsWith(kind));

const SAME = /^(?:coref|same|alias|equiv|ident)/;
/** Relations of a quote to passages that are not its source, though they may be names: whom it is said to or about. */
const NOT_SOURCE = /^(?:address|listener|hearer|audience|recipient|target|topic|about|mention)/;

/** Whether a relation says that two passages are one and the same. */
export const saysSame = (label: string): boolean => SAME.test(plain(label));

/** Whether a relation of a quote to somebody may say that it is theirs. */
export const mayBeSource = (label: string): boolean => !NOT_SOURCE.test(plain(label));
