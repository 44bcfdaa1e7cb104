import type { Analysis, Quote, Span, TextSpan } from '../article.js';
import { convertOffsets } from './offsets.js';
import type { Report } from './report.js';

/** What one article has in brat: passages by their number, and what is said of them. */
class Annotations {
  private readonly passages = new Map<string, string>();
  private readonly lines: string[] = [];
  private relations = 0;
  private attributes = 0;

  constructor(private readonly points: readonly string[]) {}

  /** The name of a passage of this type; those in `types` are as good where the same words have one. */
  passage(type: string, { start, end }: Span, types: readonly string[] = []): string {
    for (const known of [type, ...types]) {
      const id = this.passages.get(`${known} ${start} ${end}`);
      if (id) return id;
    }
    const id = `T${this.passages.size + 1}`;
    this.passages.set(`${type} ${start} ${end}`, id);
    const parts = this.linesOf(start, end);
    const places = parts.map((part) => `${part.start} ${part.end}`).join(';');
    const words = parts.map((part) => this.points.slice(part.start, part.end).join('')).join(' ');
    this.lines.push(`${id}\t${type} ${places}\t${words}`);
    return id;
  }

  relate(type: string, from: string, to: string): void {
    this.lines.push(`R${++this.relations}\t${type} Arg1:${from} Arg2:${to}`);
  }

  describe(type: string, passage: string, value: string): void {
    this.lines.push(`A${++this.attributes}\t${type} ${passage} ${value}`);
  }

  /** Passages that name the same. */
  equate(passages: readonly string[]): void {
    if (passages.length > 1) this.lines.push(`*\tEquiv ${passages.join(' ')}`);
  }

  print(): string {
    return this.lines.map((line) => `${line}\n`).join('');
  }

  /** brat tears a passage at the ends of lines: its parts that are none. */
  private linesOf(start: number, end: number): Span[] {
    const parts: Span[] = [];
    for (let at = start; at < end; at++) {
      if (/[\n\r]/.test(this.points[at]!)) continue;
      const last = parts.at(-1);
      if (last?.end === at) last.end = at + 1;
      else parts.push({ start: at, end: at + 1 });
    }
    return parts;
  }
}

const NAMES = ['Person', 'Organization', 'Place'];

/**
 * The `.ann` file of brat's standoff format for one article: names, quotes with their sources and cues, and which names are
 * one. Its offsets, in code points, are those of the text that was analysed, which lies beside it as `.txt`.
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
  const points = convertOffsets(analysis, text, 'codepoint');
  addNames('Person', points.people, annotations);
  addNames('Place', points.places, annotations);
  addNames('Organization', points.organizations, annotations);
  const quotes = new Map(points.quotes.map(({ id, ...span }) => [id, annotations.passage('Quote', span)]));
  for (const quote of points.quotes) addQuote(quote, quotes, annotations);
  return annotations.print();
}

function addNames(
  type: string,
  entities: readonly { mentions: TextSpan[] }[],
  annotations: Annotations,
): void {
  for (const { mentions } of entities)
    annotations.equate(mentions.map((mention) => annotations.passage(type, mention)));
}

function addQuote(
  { id, kind, cue, speaker, continues }: Quote,
  quotes: ReadonlyMap<string, string>,
  annotations: Annotations,
): void {
  const passage = quotes.get(id)!;
  annotations.describe('Kind', passage, kind);
  if (speaker) annotations.relate('Source', passage, annotations.passage('Source', speaker.mention, NAMES));
  if (cue) annotations.relate('Cue', passage, annotations.passage('Cue', cue));
  if (continues !== null) annotations.relate('Continues', passage, quotes.get(continues)!);
}
