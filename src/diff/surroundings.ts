import type { Analysis, Span, Speaker } from '../article.js';
import type { Alignment, Touched } from './alignment.js';
import type { DiffQuote, EntityChange, QuoteChange, QuoteChangeKind, TextChange } from './article-diff.js';
import { isPartOf, nameWords } from './names.js';

/** Blocks before a quote in which a pronoun's meaning is looked for. */
const BLOCKS_BEFORE = 3;

const OF_SPEAKER: readonly QuoteChangeKind[] = [
  're-attributed',
  'attributed',
  'unattributed',
  'speaker-renamed',
];

/** One version as it is asked whether its words changed. */
interface Side {
  analysis: Analysis;
  touched: Touched;
}

/**
 * The changes for which words or quotation marks changed: of the quote itself, or for a change of speaker around it. What an analysis
 * makes of words that are the same in both versions is no change.
 */
export function textualQuoteChanges(
  changes: readonly QuoteChange[],
  before: Analysis,
  after: Analysis,
  alignment: Alignment,
): QuoteChange[] {
  const old: Side = { analysis: before, touched: alignment.old };
  const fresh: Side = { analysis: after, touched: alignment.new };
  return changes.flatMap((change) => {
    const areWords = isTouched(change.old, old, spanOf) || isTouched(change.new, fresh, spanOf);
    const isContext = isTouched(change.old, old, contextOf) || isTouched(change.new, fresh, contextOf);
    const kinds = change.changes.filter((kind) => (OF_SPEAKER.includes(kind) ? isContext : areWords));
    if (kinds.length === 0) return [];
    const words = kinds.includes('altered') ? change.words : null;
    const confidence = kinds.some((kind) => OF_SPEAKER.includes(kind)) ? change.confidence : null;
    return [{ ...change, changes: kinds, words, confidence }];
  });
}

function isTouched(
  quote: DiffQuote | null,
  { analysis, touched }: Side,
  window: (quote: DiffQuote, analysis: Analysis) => Span,
): boolean {
  return quote !== null && touched(window(quote, analysis));
}

const spanOf = ({ parts }: DiffQuote): Span => ({ start: parts[0]!.start, end: parts.at(-1)!.end });

/** The blocks of the quote and of the words that name its speaker; where those are a pronoun, some blocks before too. */
function contextOf(quote: DiffQuote, { blocks }: Analysis): Span {
  const { start, end } = spanOf(quote);
  const { mention } = quote.speaker ?? {};
  const from = Math.min(start, mention?.start ?? start);
  const to = Math.max(end, mention?.end ?? end);
  const own = blocks.filter((block) => block.start < to && from < block.end);
  const first = blocks.indexOf(own[0]!) - (isNamed(quote.speaker) ? 0 : BLOCKS_BEFORE);
  return { start: blocks[Math.max(0, first)]?.start ?? from, end: own.at(-1)?.end ?? to };
}

const isNamed = (speaker: Speaker | null): boolean =>
  speaker !== null && isPartOf(nameWords(speaker.mention.text), nameWords(speaker.name));

/** A change of a line, or null where no word of it changed. */
export function textualLineChange(change: TextChange | null, alignment: Alignment): TextChange | null {
  if (!change) return null;
  const { old, new: fresh } = change;
  return (old && alignment.old(old)) || (fresh && alignment.new(fresh)) ? change : null;
}

/** The changes of entities for which words changed: where they are named, or for a description in those paragraphs. */
export function textualEntityChanges(
  changes: readonly EntityChange[],
  kind: 'people' | 'places' | 'organizations',
  before: Analysis,
  after: Analysis,
  alignment: Alignment,
): EntityChange[] {
  const sides = [
    { analysis: before, touched: alignment.old, of: (change: EntityChange) => change.old },
    { analysis: after, touched: alignment.new, of: (change: EntityChange) => change.new },
  ];
  const isReal = (change: EntityChange, window: (span: Span, analysis: Analysis) => Span): boolean =>
    sides.some(({ analysis, touched, of }) => {
      const entity = of(change) && analysis[kind].find(({ id }) => id === of(change)?.id);
      return entity?.mentions.some((mention) => touched(window(mention, analysis))) ?? false;
    });
  return changes.flatMap((change) => {
    const kinds = change.changes.filter((one) =>
      isReal(change, one === 'described' ? blockOf : (mention) => mention),
    );
    return kinds.length === 0 ? [] : [{ ...change, changes: kinds }];
  });
}

const blockOf = (span: Span, { blocks }: Analysis): Span =>
  blocks.find((block) => block.start <= span.start && span.end <= block.end) ?? span;
