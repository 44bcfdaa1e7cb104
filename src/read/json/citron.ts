import type { AnnotatedQuote, AnnotatedSpeaker } from '../../annotations/annotations.js';
import { fullestOf, isPronoun } from '../../annotations/fullest.js';
import { isClosed, kindByMarks } from '../../annotations/marks.js';
import { type Locate, locateIn, type Passage } from '../../annotations/offsets.js';
import type { TextSpan, Warning } from '../../article.js';
import { isBlank } from '../../invisible.js';
import { inputErrors } from '../errors.js';
import type { InputArticle, InputError } from '../input.js';

type Plain = Record<string, unknown>;

/** Whether an object is meant as Citron's: it has quotes with contents, or groups of what is one. */
export const looksLikeCitron = (value: object): boolean =>
  'coreference_groups' in value ||
  ('quotes' in value &&
    Array.isArray(value.quotes) &&
    value.quotes.some((quote) => 'contents' in Object(quote)));

/**
 * Reads Citron's annotations of one document. It does not tell people from organizations, so that the article has speakers and no list of
 * names. A quote that does not fit the text is left out with a warning.
 */
export function readCitron(value: unknown, place: string): InputArticle | InputError {
  const { text, quotes, coreference_groups: groups, id: given } = Object(value) as Plain;
  const id = typeof given === 'string' && given !== '' ? given : place;
  if (typeof text !== 'string') return inputErrors.invalidCitron(id, 'there is no "text"');
  if (!Array.isArray(quotes)) return inputErrors.invalidCitron(id, 'there is no list of "quotes"');
  if (isBlank(text)) return inputErrors.blank(id);
  const locate = locateIn(text, passagesIn([quotes, groups]));
  const found = listOf(groups).map((group) => spansOf(group, locate));
  const read = quotes.map((quote) => readQuote(Object(quote), text, locate, found));
  const faults = read.flatMap((parts, index) => (parts ? [] : [index + 1]));
  const annotated = join(read.filter((parts) => parts !== null));
  return {
    id,
    text,
    warnings: faults.map(leftOut),
    annotations: { names: [], quotes: annotated, scareQuotes: [] },
  };
}

const leftOut = (number: number): Warning => ({
  code: 'unreadable-annotations',
  message: `Quote ${number} of Citron’s annotations is left out: its contents are not in the text.`,
});

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Every object in a value that has a start and an end. */
function passagesIn(value: unknown): Passage[] {
  if (Array.isArray(value)) return value.flatMap(passagesIn);
  const passage = passageOf(value);
  return passage
    ? [passage]
    : Object.values(Object(value))
        .filter((item) => typeof item === 'object')
        .flatMap(passagesIn);
}

function passageOf(value: unknown): Passage | null {
  const { start, end, text } = Object(value) as Plain;
  if (typeof start !== 'number' || typeof end !== 'number') return null;
  return { start, end, words: typeof text === 'string' ? text : null };
}

function spansOf(list: unknown, locate: Locate): TextSpan[] {
  const passages = listOf(list).map(passageOf);
  return passages.flatMap((passage) => (passage && locate(passage)) ?? []);
}

/** The contents of a quote, each with its speaker and cue; null where one is not in the text. */
function readQuote(
  quote: Plain,
  text: string,
  locate: Locate,
  groups: readonly TextSpan[][],
): Omit<AnnotatedQuote, 'continues'>[] | null {
  const contents = spansOf(quote.contents, locate);
  if (contents.length === 0 || contents.length < listOf(quote.contents).length) return null;
  const [cue = null] = spansOf([quote.cue], locate);
  const sources = spansOf(quote.sources, locate);
  const speaker = speakerOf(sources, spansOf(quote.coreferences, locate), text, cue ?? contents[0]!, groups);
  const certain = speaker && { ...speaker, confidence: confidenceOf(quote.confidence) };
  const kind = kindByMarks(contents[0]!.text);
  return contents.map(({ start, end, text: words }) => ({
    start,
    end,
    kind,
    closed: isClosed(words),
    cue: cue && { start: cue.start, end: cue.end },
    speaker: certain,
  }));
}

/** Citron prints it as a string. What people annotated is certain. */
function confidenceOf(value: unknown): number {
  const confidence = Number.parseFloat(String(value));
  return confidence >= 0 && confidence <= 1 ? confidence : 1;
}

/**
 * Somebody is called by the fullest of what is said to be them. Citron itself gives whom a pronoun stands for as the source, and the pronoun
 * among the coreferences: one in the cue's own line is the mention, if it is no fuller form of the source's name.
 */
function speakerOf(
  sources: readonly TextSpan[],
  coreferences: readonly TextSpan[],
  text: string,
  cue: TextSpan,
  groups: readonly TextSpan[][],
): AnnotatedSpeaker | null {
  const isFuller = (span: TextSpan): boolean => sources.some((source) => span.text.includes(source.text));
  const all = [...sources, ...coreferences.filter((span) => !isFuller(span))];
  const spoken = all.find((span) => inOneLine(text, span, cue)) ?? all[0];
  if (!spoken) return null;
  const mention = { start: spoken.start, end: spoken.end };
  const several = sources.map(({ text }) => text);
  const isGroup = several.length > 1 && coreferences.length === 0 && !several.some(isPronoun);
  const names = isGroup
    ? [`${several.slice(0, -1).join(', ')} and ${several.at(-1)}`]
    : [...several, ...coreferences.map(({ text }) => text)];
  const isSame = (span: TextSpan): boolean =>
    sources.some(({ start, end }) => start === span.start && end === span.end);
  const others = groups.filter((group) => group.some(isSame)).flat();
  const name = names.every(isPronoun)
    ? fullestOf([...names, ...others.map(({ text }) => text)])
    : fullestOf(names);
  const kind = isGroup ? 'group' : 'unknown';
  return { name, kind, entity: null, mention, rule: 'annotated in Citron', confidence: 1 };
}

const inOneLine = (text: string, a: TextSpan, b: TextSpan): boolean =>
  !text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)).includes('\n');

/** The parts of all quotes in reading order; those behind the first of a quote carry it on. */
function join(quotes: readonly Omit<AnnotatedQuote, 'continues'>[][]): AnnotatedQuote[] {
  const all: AnnotatedQuote[] = [];
  for (const parts of quotes) {
    const ordered = [...parts].sort((a, b) => a.start - b.start);
    for (const [index, part] of ordered.entries())
      all.push({ ...part, continues: index > 0 ? all.length - 1 : null });
  }
  return all;
}
