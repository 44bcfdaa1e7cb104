import type { AnnotatedQuote, AnnotatedSpeaker } from '../../annotations/annotations.js';
import { fullestOf } from '../../annotations/fullest.js';
import { isClosed, kindByMarks } from '../../annotations/marks.js';
import { SPEAKER_KINDS } from '../../article.js';
import { byStart, type Found, remarkOn, spanOf, wordsOf } from './found.js';
import { mayBeSource, quoteKindOf, saysSame } from './labels.js';
import type { Named } from './names.js';
import type { Standoff } from './standoff.js';

/** What a quote is tied to. */
interface Context {
  standoff: Standoff;
  found: ReadonlyMap<string, Found>;
  named: Named;
}

/** Finds the quotes, one for each stretch of a passage: those behind the first carry it on. */
export function readQuotes(context: Context): AnnotatedQuote[] {
  const { standoff, found } = context;
  const quotes: AnnotatedQuote[] = [];
  const firstOf = new Map<string, number>();
  for (const quote of [...found.values()].filter(({ role }) => role === 'quote').sort(byStart)) {
    firstOf.set(quote.passage.id, quotes.length);
    quotes.push(...readQuote(quote, quotes.length, context));
  }
  for (const { label, from, to } of standoff.relations) {
    const [one, other] = [firstOf.get(from), firstOf.get(to)];
    const isOne = one === undefined || other === undefined || one === other;
    if (isOne || !/^(?:continu|same)/i.test(label)) continue;
    quotes[Math.max(one, other)]!.continues = Math.min(one, other);
  }
  return quotes;
}

/** The quotes of a passage, the first of which will be the one at `index`. */
function readQuote(quote: Found, index: number, context: Context): AnnotatedQuote[] {
  const { attributes } = context.standoff;
  const kind = kindOf(quote, context);
  const isOpen = remarkOn(attributes, 'Unclosed', [quote]) !== undefined;
  const related = relatedTo(quote, context);
  return quote.parts.map(({ start, end, text }, part) => ({
    start,
    end,
    kind,
    closed: !isOpen && isClosed(text),
    continues: part > 0 ? index + part - 1 : null,
    ...related,
  }));
}

/** By an attribute, its value, the label, or else the marks. */
function kindOf({ passage, parts: [{ text }] }: Found, { standoff }: Context): AnnotatedQuote['kind'] {
  const said = standoff.attributes.filter(({ of }) => of === passage.id);
  const words = [...said.flatMap(({ label, value }) => [value, label]), passage.label];
  return words.map(quoteKindOf).find(Boolean) ?? kindByMarks(text);
}

/** Cue and source of a quote; the source may be tied to the cue alone. */
function relatedTo(quote: Found, context: Context): Pick<AnnotatedQuote, 'cue' | 'speaker'> {
  const related = neighbours(quote, context);
  const cue = related.find(({ role }) => role === 'cue');
  const sources = sourcesAmong(related);
  const all = sources.length > 0 || !cue ? sources : sourcesAmong(neighbours(cue, context));
  return { cue: cue ? spanOf(cue) : null, speaker: speakerOf(quote, all, context) };
}

/** What is annotated as a source; where there is none, the names. */
function sourcesAmong(related: readonly Found[]): Found[] {
  const sources = related.filter(({ role }) => role === 'source');
  return sources.length > 0 ? sources : related.filter(({ role }) => role !== 'cue');
}

/** The names, sources and cues that a passage has a relation to. */
function neighbours({ passage: { id } }: Found, { standoff, found }: Context): Found[] {
  const others = standoff.relations
    .filter(({ from, to }) => from === id || to === id)
    .filter(({ label }) => !saysSame(label) && mayBeSource(label))
    .map(({ from, to }) => found.get(from === id ? to : from))
    .filter((other) => other !== undefined);
  return [...new Set(others)].filter(({ role }) => role !== 'quote' && role !== 'scare');
}

/** What is said of the quote itself comes before what its source is. */
function speakerOf(
  quote: Found,
  sources: readonly Found[],
  { standoff, named }: Context,
): AnnotatedSpeaker | null {
  const [first] = sources;
  if (!first) return null;
  const noted = remarkOn(standoff.attributes, 'SpeakerKind', [quote]);
  const kind = SPEAKER_KINDS.find((known) => known === noted);
  const name = remarkOn(standoff.notes, 'Speaker', [quote]);
  if (kind || name !== undefined)
    return { ...unnamed(first), name: name ?? first.parts[0].text, kind: kind ?? 'unknown' };
  const each = sources.map((source) => oneSpeaker(source, named));
  const names = [...new Set(each.map((speaker) => speaker.name))];
  if (names.length === 1) return each[0]!;
  return { ...unnamed(first), name: `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`, kind: 'group' };
}

const unnamed = (source: Found): AnnotatedSpeaker => ({
  name: wordsOf(source),
  kind: 'unknown',
  entity: null,
  mention: spanOf(source),
  rule: 'annotated in brat',
  confidence: 1,
});

/** Places are no speakers in an analysis, but their names are. */
function oneSpeaker(source: Found, { names, entities, groups }: Named): AnnotatedSpeaker {
  const entity = entities.get(source.passage.id);
  if (entity === undefined)
    return { ...unnamed(source), name: fullestOf((groups.get(source.passage.id) ?? [source]).map(wordsOf)) };
  const { name, type } = names[entity]!;
  return type === 'place' ? { ...unnamed(source), name } : { ...unnamed(source), name, kind: type, entity };
}
