import type {
  ArticleDiff,
  DiffEntity,
  DiffQuote,
  EntityChange,
  QuoteChange,
  Version,
  WordChange,
} from '../../diff/article-diff.js';
import { withCommas } from '../../thousands.js';
import { printable } from '../text/characters.js';
import { CERTAIN } from '../text/utterance-text.js';
import { counted, listed } from '../text/words.js';

/** The name of a version's input. */
export const versionName = ({ id }: Version): string => (id === '-' ? 'standard input' : printable(id));

/** The version of a quote that is shown: the new one, unless only the old one is a quote. */
const shownOf = ({ old, new: fresh }: QuoteChange): DiffQuote => (fresh?.kind ? fresh : (old ?? fresh!));

/** "Anne Kowalczyk → Tom Adeyemi", or one name where the speaker did not change; "speaker not known" for nobody. */
export function speakersOf(change: QuoteChange): string {
  const [before, after] = [nameOf(change.old), nameOf(change.new)];
  return change.confidence !== null && before !== after ? `${before} → ${after}` : nameOf(shownOf(change));
}

const nameOf = (quote: DiffQuote | null): string =>
  quote?.speaker ? printable(quote.speaker.name) : 'speaker not known';

/** How certain a change of speaker is, in any case; of other changes the speaker, where that is uncertain. '' for nothing to say. */
export function certaintyOf(change: QuoteChange): string {
  const [least] = [change.old, change.new]
    .flatMap((quote) => (quote?.speaker ? [quote.speaker] : []))
    .sort((a, b) => a.confidence - b.confidence);
  if (!least) return '';
  const figure = least.confidence.toFixed(2);
  if (least.confidence >= CERTAIN) return change.confidence === null ? '' : `confidence ${figure}`;
  return `? uncertain: ${figure}, ${printable(least.rule).replaceAll('-', ' ')}`;
}

export const isUncertain = (certainty: string): boolean => certainty.startsWith('?');

/** "altered, re-attributed". */
export const labelOf = ({ changes }: QuoteChange): string =>
  changes.map((change) => change.replaceAll('speaker-renamed', 'speaker renamed')).join(', ');

/** The words of a quote that has no changes within. */
export function quoteText(change: QuoteChange): string {
  const quote = shownOf(change);
  return (quote.kind === 'indirect' ? 'reported: ' : '') + printable(quote.text);
}

/** Longer runs of words that were kept are shown by their ends. */
const MOST_KEPT = 16;
const SHOWN = 6;

/** Word changes for a reader: printable, long runs of kept words cut in the middle or, at an end of the text, there. */
export function readable(changes: readonly WordChange[]): WordChange[] {
  return changes.map(({ is, text }, index) => {
    const words = text.trim().split(/\s+/);
    if (is !== 'kept' || words.length <= MOST_KEPT) return { is, text };
    const head = index === 0 ? [] : words.slice(0, SHOWN);
    const tail = index === changes.length - 1 ? [] : words.slice(-SHOWN);
    return { is, text: ` ${[...head, '…', ...tail].join(' ')} ` };
  });
}

/** "Anna Lind, harbour master". */
export const entityText = ({ name, description }: DiffEntity): string =>
  printable(name) + (description ? `, ${printable(description)}` : '');

/** What an entity was called or described as before, and is now. */
export function entityVersions({ changes, old, new: fresh }: EntityChange): [before: string, after: string] {
  const isRenamed = changes.includes('renamed');
  const isDescribed = changes.includes('described');
  const text = (entity: DiffEntity): string => (isDescribed ? entityText(entity) : printable(entity.name));
  if (isRenamed || !isDescribed) return [text(old!), text(fresh!)];
  return [entityText(old!), printable(fresh!.description ?? '')];
}

/** "87 → 90 words". */
export const wordCounts = ({ old, new: fresh }: ArticleDiff): string =>
  old.words === fresh.words
    ? counted(fresh.words, 'word')
    : `${withCommas(old.words)} → ${counted(fresh.words, 'word')}`;

/** "1 quote re-attributed, 1 added · 2 people dropped · headline changed", or that nothing changed. */
export function summaryOf(diff: ArticleDiff): string {
  if (!diff.changed) return unchanged(diff);
  const opening = (['headline', 'byline', 'dateline'] as const).filter((part) => diff[part] !== null);
  return [
    tally(diff.quotes, 'quote', 'quotes'),
    tally(diff.people, 'person', 'people'),
    tally(diff.places, 'place', 'places'),
    tally(diff.organizations, 'organization', 'organizations'),
    opening.length > 0 ? `${listed([...opening])} changed` : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

function unchanged({ compared, old, new: fresh }: ArticleDiff): string {
  const more = fresh.words - old.words;
  const around =
    more === 0 ? '' : ` The text has ${counted(Math.abs(more), 'word')} ${more > 0 ? 'more' : 'fewer'}.`;
  return `No changes in ${listed([...compared])}.${around}`;
}

/** "2 quotes altered, 1 dropped": each item counts once, by all that changed in it. */
function tally(items: readonly { changes: readonly string[] }[], one: string, many: string): string {
  const counts = new Map<string, number>();
  for (const { changes } of items) {
    const key = changes.map((change) => change.replace('speaker-renamed', 'speaker renamed')).join(' and ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .map(([changes, count], index) =>
      index === 0 ? `${counted(count, one, many)} ${changes}` : `${count} ${changes}`,
    )
    .join(', ');
}
