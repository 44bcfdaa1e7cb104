import type { DiffQuote, QuoteChange, QuoteChangeKind } from './article-diff.js';
import { type Pair, type Pairing, pairUnits } from './pairs.js';
import type { Presence } from './presence.js';
import { joined, type QuoteUnit, type Relate, unquoted } from './quote-unit.js';
import type { SpeakerRelation } from './speakers.js';
import { wordChanges } from './word-changes.js';

/** What one version has of quotes. */
export interface QuoteSide {
  units: QuoteUnit[];
  /** The words of quoted terms, titles and the like. */
  scareWords: ReadonlySet<string>;
  presence: Presence;
}

/** A change with its place in the order of the new version. */
type Placed = QuoteChange & { at: number };

/** Fewer words may stand in a text by chance. */
const FEWEST_UNQUOTED = 4;

/** The quotes that changed, in the order of the new version; what was dropped stands behind what it stood behind before. */
export function quoteChanges(old: QuoteSide, fresh: QuoteSide, relate: Relate): QuoteChange[] {
  const pairing = pairUnits(old.units, fresh.units, relate);
  const oldPlace = placesOfOld(pairing);
  const changes: Placed[] = [
    ...pairing.pairs.flatMap((pair) => changesOfPair(pair, relate)),
    ...pairing.dropped
      .filter((unit) => !isElsewhere(unit, fresh, (other) => relate(unit, other)))
      .map((unit) => ({ ...dropped(unit, fresh), at: oldPlace(unit) })),
    ...pairing.added
      .filter((unit) => !isElsewhere(unit, old, (other) => relate(other, unit)))
      .map((unit) => ({ ...added(unit, old), at: unit.index })),
  ];
  return changes.sort((a, b) => a.at - b.at).map(({ at: _, ...change }) => change);
}

/** Where a dropped unit would stand: half a place behind the last one before it that is in both versions. */
function placesOfOld({ pairs }: Pairing): (unit: QuoteUnit) => number {
  const places = pairs
    .flatMap((pair) => [pair.old, ...pair.moreOld].map(({ index }) => ({ index, at: pair.new.index })))
    .sort((a, b) => a.index - b.index);
  return ({ index }) => (places.findLast((place) => place.index < index)?.at ?? -1) + 0.5;
}

/**
 * Whether a unit without a partner tells of no change: the other version says it once, has it as no speech, or has reported speech
 * as its own words.
 */
function isElsewhere(
  { keys, words, marked }: QuoteUnit,
  other: QuoteSide,
  relationTo: (unit: QuoteUnit) => SpeakerRelation,
): boolean {
  if (words === '') return true;
  const isRepeat = other.units.some((unit) => unit.words === words && relationTo(unit) !== 'other');
  if (isRepeat) return true;
  if (!marked) return other.presence.find(keys) !== null;
  return other.scareWords.has(words);
}

function dropped(unit: QuoteUnit, fresh: QuoteSide): QuoteChange {
  const left = inText(unit, fresh);
  return change([left ? 'unquoted' : 'dropped'], joined([unit]), left);
}

function added(unit: QuoteUnit, old: QuoteSide): QuoteChange {
  const there = inText(unit, old);
  return change([there ? 'quoted' : 'added'], there, joined([unit]));
}

function inText({ keys }: QuoteUnit, { presence }: QuoteSide): DiffQuote | null {
  const span = keys.length < FEWEST_UNQUOTED ? null : presence.find(keys);
  return span && unquoted(span);
}

const change = (changes: QuoteChangeKind[], old: DiffQuote | null, fresh: DiffQuote | null): QuoteChange => ({
  changes,
  old,
  new: fresh,
  words: null,
  confidence: null,
});

const SPEAKER_CHANGES: Record<SpeakerRelation, QuoteChangeKind[]> = {
  same: [],
  renamed: ['speaker-renamed'],
  other: ['re-attributed'],
  found: ['attributed'],
  lost: ['unattributed'],
};

/** What changed in a quote that both versions have; a piece of it whose speaker changed is told by itself. */
function changesOfPair(pair: Pair, relate: Relate): Placed[] {
  const at = pair.new.index;
  const pieces = [
    ...pair.moreOld.map((unit) => ({ old: unit, new: pair.new })),
    ...pair.moreNew.map((unit) => ({ old: pair.old, new: unit })),
  ];
  const ofPieces = pieces.flatMap((piece) =>
    ofSpeaker([piece.old], [piece.new], relate(piece.old, piece.new)),
  );
  const olds = inOrder(pair.old, pair.moreOld);
  const news = inOrder(pair.new, pair.moreNew);
  const ofWhole = ofSpeaker(olds, news, relate(pair.old, pair.new), [
    ...alterations(olds, news),
    ...ofMarks(pair),
  ]);
  return [...ofWhole, ...ofPieces].map((one) => ({ ...one, at }));
}

const inOrder = (unit: QuoteUnit, more: readonly QuoteUnit[]): QuoteUnit[] =>
  [unit, ...more].sort((a, b) => a.index - b.index);

function alterations(olds: readonly QuoteUnit[], news: readonly QuoteUnit[]): QuoteChangeKind[] {
  const words = (units: readonly QuoteUnit[]): string => units.flatMap(({ keys }) => keys).join(' ');
  return words(olds) === words(news) ? [] : ['altered'];
}

function ofMarks(pair: Pair): QuoteChangeKind[] {
  if (pair.old.marked === pair.new.marked) return [];
  return [pair.new.marked ? 'quoted' : 'unquoted'];
}

/** One change of all that changed, or none. */
function ofSpeaker(
  olds: readonly QuoteUnit[],
  news: readonly QuoteUnit[],
  relation: SpeakerRelation,
  others: readonly QuoteChangeKind[] = [],
): QuoteChange[] {
  const changes = [...SPEAKER_CHANGES[relation], ...others];
  if (changes.length === 0) return [];
  const [old, fresh] = [joined(olds), joined(news)];
  const words = others.includes('altered') ? wordChanges(old.text, fresh.text) : null;
  const confidence = relation === 'same' ? null : leastConfidence(old, fresh);
  return [{ changes, old, new: fresh, words, confidence }];
}

/** Of the speakers that there are. */
export const leastConfidence = (...quotes: Pick<DiffQuote, 'speaker'>[]): number =>
  Math.min(...quotes.flatMap(({ speaker }) => (speaker ? [speaker.confidence] : [])));
