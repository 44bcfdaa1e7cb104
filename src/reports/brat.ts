import { fullestOf } from '../annotations/fullest.js';
import type { Analysis, Entity, Quote, Span, Speaker } from '../article.js';
import { convertOffsets } from './offsets.js';
import type { Report } from './report.js';

/** What Python takes for the end of a line. */
const LINE_END = /[\n\v\f\r\x85\u2028\u2029]/;

/** What one article has in brat: passages by their number, and what is said of them. */
class Annotations {
  private readonly passages = new Map<string, string>();
  private readonly lines: string[] = [];
  private count = 0;
  private relations = 0;
  private attributes = 0;
  private notes = 0;

  constructor(private readonly points: readonly string[]) {}

  /** The name of a passage of this type; those in `types` are as good where the same words have one. */
  passage(type: string, { start, end }: Span, types: readonly string[] = []): string {
    for (const known of [type, ...types]) {
      const id = this.passages.get(`${known} ${start} ${end}`);
      if (id) return id;
    }
    const id = this.add(type, { start, end });
    this.passages.set(`${type} ${start} ${end}`, id);
    return id;
  }

  /** A new passage, whatever there is of these words; gives its name. */
  add(type: string, { start, end }: Span): string {
    const id = `T${++this.count}`;
    const parts = this.linesOf(start, end);
    const places = parts.map((part) => `${part.start} ${part.end}`).join(';');
    const words = parts.map((part) => this.points.slice(part.start, part.end).join('')).join(' ');
    this.lines.push(`${id}\t${type} ${places}\t${words}`);
    return id;
  }

  relate(type: string, from: string, to: string): void {
    this.lines.push(`R${++this.relations}\t${type} Arg1:${from} Arg2:${to}`);
  }

  /** An attribute without a value says yes. */
  describe(type: string, passage: string, value?: string): void {
    this.lines.push(`A${++this.attributes}\t${type} ${passage}${value === undefined ? '' : ` ${value}`}`);
  }

  /** What has blanks cannot be an attribute. */
  note(type: string, passage: string, words: string): void {
    this.lines.push(`#${++this.notes}\t${type} ${passage}\t${words.replace(/\s+/gu, ' ')}`);
  }

  /** Passages that are one and the same. */
  equate(passages: readonly string[]): void {
    const different = new Set(passages);
    if (different.size > 1) this.lines.push(`*\tEquiv ${[...different].join(' ')}`);
  }

  print(): string {
    return this.lines.map((line) => `${line}\n`).join('');
  }

  /** brat tears a passage at the ends of lines: its parts that are none. */
  private linesOf(start: number, end: number): Span[] {
    const parts: Span[] = [];
    for (let at = start; at < end; at++) {
      if (LINE_END.test(this.points[at]!)) continue;
      const last = parts.at(-1);
      if (last?.end === at) last.end = at + 1;
      else parts.push({ start: at, end: at + 1 });
    }
    return parts;
  }
}

const NAMES = ['Person', 'Organization', 'Place'];

/**
 * The `.ann` file of brat's standoff format for one article: names, quotes with their sources and cues, and which passages mean the
 * same. Its offsets, in code points, are those of the text that was analysed, which lies beside it as `.txt`.
 */
export const brat: Report = {
  needsText: true,
  single:
    'brat has a file of annotations for each text: name one file, and write its report to a file of the same name in .ann.',
  before: () => '',
  article: (result) => ('error' in result ? '' : annotated(result)),
  after: () => '',
};

function annotated(analysis: Analysis): string {
  const text = analysis.text ?? '';
  const annotations = new Annotations([...text]);
  const { people, places, organizations, quotes, scareQuotes } = convertOffsets(analysis, text, 'codepoint');
  for (const person of people) addName('Person', person, quotes, annotations);
  for (const place of places) {
    const first = addName('Place', place, quotes, annotations);
    annotations.describe('PlaceKind', first, place.kind);
  }
  for (const organization of organizations) addName('Organization', organization, quotes, annotations);
  const passages = new Map(quotes.map(({ id, ...span }) => [id, annotations.add('Quote', span)]));
  for (const quote of quotes) addQuote(quote, passages, annotations);
  for (const scare of scareQuotes) annotations.passage('ScareQuote', scare);
  return annotations.print();
}

/** A name, and the passages that name its bearer as a source, by a pronoun too. Gives the first mention. */
function addName(
  type: string,
  { id, name, mentions, description }: Entity & { description?: string | null },
  quotes: readonly Quote[],
  annotations: Annotations,
): string {
  const named = mentions.map((mention) => annotations.passage(type, mention));
  const sources = quotes.flatMap(({ speaker }) => (speaker?.entity === id ? [speaker.mention] : []));
  annotations.equate([...named, ...sources.map((source) => annotations.passage('Source', source, NAMES))]);
  if (fullestOf(mentions.map(({ text }) => text)) !== name) annotations.note('Name', named[0]!, name);
  if (description) annotations.note('Description', named[0]!, description);
  return named[0]!;
}

function addQuote(
  { id, kind, closed, cue, speaker, continues }: Quote,
  quotes: ReadonlyMap<string, string>,
  annotations: Annotations,
): void {
  const passage = quotes.get(id)!;
  annotations.describe('Kind', passage, kind);
  if (!closed) annotations.describe('Unclosed', passage);
  if (speaker) addSpeaker(speaker, passage, annotations);
  if (cue) annotations.relate('Cue', passage, annotations.passage('Cue', cue));
  if (continues !== null) annotations.relate('Continues', passage, quotes.get(continues)!);
}

/** Somebody unnamed is what the quote says: the words of the source may be part of a name, or a pronoun. */
function addSpeaker({ name, kind, entity, mention }: Speaker, quote: string, annotations: Annotations): void {
  annotations.relate('Source', quote, annotations.passage('Source', mention, NAMES));
  if (entity !== null) return;
  annotations.describe('SpeakerKind', quote, kind);
  if (name !== mention.text) annotations.note('Speaker', quote, name);
}
