import { likeness, overlapOf } from './likeness.js';
import type { QuoteUnit, Relate } from './quote-unit.js';
import type { SpeakerRelation } from './speakers.js';

/** A quote in both versions, which may be in one piece here and in several there. */
export interface Pair {
  /** The two that are most alike. */
  old: QuoteUnit;
  new: QuoteUnit;
  /** Further old units that the new one has, and new units that the old one had. */
  moreOld: QuoteUnit[];
  moreNew: QuoteUnit[];
}

/** Every unit of both versions is in one pair, or left over. */
export interface Pairing {
  pairs: Pair[];
  dropped: QuoteUnit[];
  added: QuoteUnit[];
}

/** Finds which quotes of two versions are the same: those with the same words, then the most alike, then pieces of those. */
export function pairUnits(old: readonly QuoteUnit[], fresh: readonly QuoteUnit[], relate: Relate): Pairing {
  const same = sameWords(old, fresh, relate);
  const rest = leftOver(same, old, fresh);
  const pairs = [...same, ...mostAlike(rest.dropped, rest.added, relate)];
  const pieces = leftOver(pairs, old, fresh);
  attachPieces(pairs, pieces, relate);
  return { pairs, ...leftOver(pairs, old, fresh) };
}

const pairOf = (old: QuoteUnit, fresh: QuoteUnit): Pair => ({ old, new: fresh, moreOld: [], moreNew: [] });

function leftOver(pairs: readonly Pair[], old: readonly QuoteUnit[], fresh: readonly QuoteUnit[]) {
  const paired = new Set(pairs.flatMap((pair) => [pair.old, pair.new, ...pair.moreOld, ...pair.moreNew]));
  const isLeft = (unit: QuoteUnit): boolean => !paired.has(unit);
  return { dropped: old.filter(isLeft), added: fresh.filter(isLeft) };
}

/** What speakers may be to each other, in the order in which it is asked for. */
const CLOSENESS: readonly (readonly SpeakerRelation[])[] = [
  ['same'],
  ['renamed', 'found', 'lost'],
  ['other'],
];

/** Pairs of the same words: of one speaker first, and of any in reading order then. */
function sameWords(old: readonly QuoteUnit[], fresh: readonly QuoteUnit[], relate: Relate): Pair[] {
  const byWords = new Map<string, QuoteUnit[]>();
  for (const unit of fresh) byWords.set(unit.words, [...(byWords.get(unit.words) ?? []), unit]);
  const pairs: Pair[] = [];
  const paired = new Set<QuoteUnit>();
  for (const relations of CLOSENESS) {
    for (const unit of old) {
      if (paired.has(unit)) continue;
      const match = byWords
        .get(unit.words)
        ?.find((other) => !paired.has(other) && relations.includes(relate(unit, other)));
      if (!match) continue;
      pairs.push(pairOf(unit, match));
      paired.add(unit).add(match);
    }
  }
  return pairs;
}

/** Pairs of units that are alike, the most alike first; of those as much alike, the ones nearer to each other. */
function mostAlike(old: readonly QuoteUnit[], fresh: readonly QuoteUnit[], relate: Relate): Pair[] {
  const alike = old
    .flatMap((one) => fresh.map((other) => ({ one, other, score: likeness(one, other, relate) })))
    .filter(({ score }) => score > 0)
    .sort(
      (a, b) =>
        b.score - a.score ||
        distance(a) - distance(b) ||
        a.one.index + a.other.index - b.one.index - b.other.index,
    );
  const paired = new Set<QuoteUnit>();
  return alike.flatMap(({ one, other }) => {
    if (paired.has(one) || paired.has(other)) return [];
    paired.add(one).add(other);
    return [pairOf(one, other)];
  });
}

const distance = ({ one, other }: { one: QuoteUnit; other: QuoteUnit }): number =>
  Math.abs(one.index - other.index);

/** Fewer words may stand in another quote by chance; more are asked for where another speaker has them. */
const FEWEST = 3;
const FEWEST_OF_OTHERS = 5;
const MOST_FOREIGN = 0.25;

/** Adds to pairs the units that are a piece of their other side: a quote was put together, or taken apart. */
function attachPieces(
  pairs: readonly Pair[],
  { dropped, added }: { dropped: readonly QuoteUnit[]; added: readonly QuoteUnit[] },
  relate: Relate,
): void {
  const whole = pairs.map((pair) => ({ pair, words: overlapOf(pair.old.keys, pair.new.keys).words }));
  const attached = [
    ...dropped.map((unit) => ({
      unit,
      pair: wholeOf(unit, whole, (pair) => [pair.old, pair.new, relate(unit, pair.new)]),
      side: 'moreOld' as const,
    })),
    ...added.map((unit) => ({
      unit,
      pair: wholeOf(unit, whole, (pair) => [pair.new, pair.old, relate(pair.old, unit)]),
      side: 'moreNew' as const,
    })),
  ];
  for (const { unit, pair, side } of attached) pair?.[side].push(unit);
}

/** The pair whose other side has the most of the unit's words beside those it shares already; undefined where none has nearly all. */
function wholeOf(
  unit: QuoteUnit,
  whole: readonly { pair: Pair; words: number }[],
  sides: (pair: Pair) => [own: QuoteUnit, other: QuoteUnit, relation: SpeakerRelation],
): Pair | undefined {
  const gains = whole.map(({ pair, words }) => {
    const [own, other, relation] = sides(pair);
    return { pair, gain: isLong(unit, relation) ? gainOf(unit, own, other, words) : 0 };
  });
  const [best] = gains
    .filter(({ gain }) => gain >= unit.keys.length * (1 - MOST_FOREIGN))
    .sort((a, b) => b.gain - a.gain || placeOf(a.pair) - placeOf(b.pair));
  return best?.pair;
}

const isLong = ({ keys }: QuoteUnit, relation: SpeakerRelation): boolean =>
  keys.length >= (relation === 'other' ? FEWEST_OF_OTHERS : FEWEST);

/** How many more words than `words` the other side shares with `own` where `unit` is put to it; 0 where it has no room for nearly all. */
function gainOf(unit: QuoteUnit, own: QuoteUnit, other: QuoteUnit, words: number): number {
  if (other.keys.length < words + unit.keys.length * (1 - MOST_FOREIGN)) return 0;
  const inOrder = own.index < unit.index ? [own, unit] : [unit, own];
  return (
    overlapOf(
      inOrder.flatMap(({ keys }) => keys),
      other.keys,
    ).words - words
  );
}

const placeOf = (pair: Pair): number => pair.old.index + pair.new.index;
