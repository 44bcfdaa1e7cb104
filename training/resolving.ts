// Scores the resolver alone: gold phrases in, full names out.
//   node training/run.mjs resolving --quotes QUOTES.jsonl --articles ARTICLES.jsonl [--errors]
// QUOTES: {id, text, attributions: [{source, cue, content}]} a line; ARTICLES: {id, text, speakers: [{start, end, speaker, form}]}.
import fs from 'node:fs';
import { findBlocks } from '../src/clean/blocks.js';
import { tokenAt } from '../src/language/document.js';
import { readDocument } from '../src/language/read.js';
import { createTagger } from '../src/language/tags.js';
import { mergeNames } from '../src/names/entities.js';
import { findNames } from '../src/names/find.js';
import { hintsOf } from '../src/names/hints.js';
import { findQuotedSegments } from '../src/quotes/marks.js';
import { type Phrase, phraseEndingAt, phraseStartingAt } from '../src/speakers/phrase.js';
import { type Resolved, Resolver } from '../src/speakers/resolve.js';
import { createScene, type Scene } from '../src/speakers/scene.js';
import { findWriter } from '../src/speakers/writer.js';
import { option, say } from './options.js';

interface Range {
  start: number;
  end: number;
}
interface Attributed {
  id: string;
  text: string;
  attributions: { source: Range[]; cue: Range[]; content: Range[] }[];
}
interface Article {
  id: string;
  text: string;
  people: { name: string; aliases?: string[] }[];
  speakers: (Range & { speaker: string; form: string; kind: string; speech?: boolean; optional?: boolean })[];
}

/** The first name of a stretch of tokens outside quotation marks. */
function firstNameIn({ segmentOf, mentionFrom }: Scene, from: number, to: number): Phrase | null {
  for (let at = from; at < to; at++) {
    const mention = segmentOf[at] === -1 ? mentionFrom.get(at) : undefined;
    if (mention && mention.type !== 'place')
      return { from: mention.from, to: mention.to, kind: 'name', mention, head: mention.to - 1 };
  }
  return null;
}

const read = <T>(file: string): T[] =>
  fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

const overlap = (a: Range, b: Range): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** The scene of an article, and its resolver. */
function open(text: string): { scene: Scene; resolver: Resolver } {
  const { blocks, byline, dateline } = findBlocks(text);
  const document = readDocument(text, blocks, dateline);
  const quoted = findQuotedSegments(text, document.paragraphs);
  const names = findNames(document, { hints: hintsOf(byline, dateline), quoted });
  const entities = mergeNames(document, names);
  const scene = createScene(document, createTagger(document), names, quoted);
  return { scene, resolver: new Resolver(scene, entities, findWriter(document, entities), []) };
}

/** A description that runs on behind its source, cut at the source's end. */
function clipped({ document }: Scene, phrase: Phrase, to: number): Phrase {
  if (phrase.kind !== 'description' || phrase.to <= to) return phrase;
  let head = to - 1;
  while (head > phrase.from && document.tokens[head]!.kind !== 'word') head--;
  return { ...phrase, to: head + 1, head };
}

/** The phrase in a gold source, as the attribution would hand it over. */
function phraseIn(scene: Scene, source: Range): Phrase | null {
  const from = tokenAt(scene.document, source.start);
  const to = tokenAt(scene.document, source.end - 1) + 1;
  if (from >= scene.document.tokens.length) return null;
  for (let at = from; at < to; at++) {
    const phrase = phraseStartingAt(scene, at);
    if (phrase) return clipped(scene, phrase, to);
  }
  return phraseEndingAt(scene, to) ?? firstNameIn(scene, from, to);
}

const TITLES =
  /^(?:(?:the|mr|mrs|ms|miss|dr|sen|rep|gov|gen|lt|col|sgt|rev|prof|president|vice president|senator|governor|secretary|general|prime minister|chancellor|king|queen|prince|princess|pope|sir|dame|lord|lady|former|then)\.?\s+)+/i;
const norm = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[’‘]/g, "'")
    .replace(/'s?$/, '')
    .replace(TITLES, '')
    .replace(/[.,]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
const headOf = (name: string): string =>
  norm(name)
    .split(/ (?:of|at|for|from|in|with|on|who|to|and) /)[0]!
    .split(' ')
    .at(-1)!;

interface Count {
  right: number;
  wrong: number;
  none: number;
}

const confidences: { certainty: number; right: boolean }[] = [];
const counts = new Map<string, Count>();
const tally = (kind: string, outcome: keyof Count): void => {
  const count = counts.get(kind) ?? { right: 0, wrong: 0, none: 0 };
  count[outcome]++;
  counts.set(kind, count);
};

const showErrors = process.argv.includes('--errors');

type Step = Attributed['attributions'][number];

/** Hands the gold phrases to the resolver in reading order, and tells what it makes of each. */
function walk(
  { text, attributions }: Attributed,
  look: (step: Step, phrase: Phrase | null, resolved: Resolved | null, scene: Scene) => void,
): void {
  const { scene, resolver } = open(text);
  const first = ({ source, content }: Step): number =>
    Math.min(source[0]!.start, content[0]?.start ?? Number.POSITIVE_INFINITY);
  const steps = attributions.filter((a) => a.source.length > 0).sort((a, b) => first(a) - first(b));
  for (const step of steps) {
    const phrase = phraseIn(scene, step.source[0]!);
    const resolved = phrase && resolver.resolve(phrase);
    if (resolved) resolver.spoke(resolved);
    look(step, phrase, resolved, scene);
  }
}

function scoreArticle(quotes: Attributed, article: Article): void {
  walk(quotes, (step, phrase, resolved) => {
    const row = article.speakers.find(
      (s) =>
        s.speech !== false &&
        !s.optional &&
        s.kind !== 'unknown' &&
        step.content.some((c) => overlap(c, s) > 0.5 * (s.end - s.start)),
    );
    if (!row) return;
    const named = article.people.some((p) => norm(p.name) === norm(row.speaker));
    const right =
      resolved !== null &&
      (norm(resolved.name) === norm(row.speaker) ||
        (!named && headOf(resolved.name) === headOf(row.speaker)));
    report(quotes, step, phrase, resolved, row.speaker, right);
  });
}

function report(
  quotes: Attributed,
  step: Step,
  phrase: Phrase | null,
  resolved: Resolved | null,
  gold: string,
  right: boolean,
): void {
  const kind = phrase?.kind ?? 'no phrase';
  tally(kind, right ? 'right' : resolved ? 'wrong' : 'none');
  if (resolved) confidences.push({ certainty: resolved.certainty, right });
  if (right || !showErrors) return;
  const words = step.source.map((s) => quotes.text.slice(s.start, s.end)).join(' … ');
  say(
    `${quotes.id}  ${kind}  ${JSON.stringify(words)}  gold ${gold}  got ${resolved?.name ?? 'nobody'} (${resolved?.certainty ?? ''})`,
  );
}

/** Single sources with the last name of their speaker. */
interface Noted extends Range {
  id: string;
  speaker: string;
}

function scoreNoted(quotes: Attributed, noted: readonly Noted[]): void {
  walk(quotes, (step, phrase, resolved) => {
    const note = noted.find((n) => step.source.some((s) => s.start === n.start));
    if (!note) return;
    const right =
      resolved !== null && ` ${resolved.name.toLowerCase()}`.endsWith(` ${note.speaker.toLowerCase()}`);
    report(quotes, step, phrase, resolved, note.speaker, right);
  });
}

function groupById(rows: readonly Noted[]): Map<string, Noted[]> {
  const byId = new Map<string, Noted[]>();
  for (const row of rows) byId.set(row.id, [...(byId.get(row.id) ?? []), row]);
  return byId;
}

const quotes = read<Attributed>(option('quotes', ''));
const noted = option('noted', '');
if (noted) {
  const byId = groupById(read<Noted>(noted));
  for (const q of quotes) if (byId.has(q.id)) scoreNoted(q, byId.get(q.id)!);
} else {
  const articles = new Map(read<Article>(option('articles', '')).map((a) => [a.id, a]));
  for (const q of quotes) if (articles.has(q.id)) scoreArticle(q, articles.get(q.id)!);
}
for (const [kind, { right, wrong, none }] of counts)
  say(`${kind.padEnd(12)} right ${right}  wrong ${wrong}  nobody ${none}`);
for (const [low, high] of [
  [0, 0.5],
  [0.5, 0.7],
  [0.7, 0.8],
  [0.8, 0.9],
  [0.9, 0.95],
  [0.95, 1.01],
] as const) {
  const some = confidences.filter((c) => c.certainty >= low && c.certainty < high);
  if (some.length)
    say(`certainty ${low} to ${high}: ${some.filter((c) => c.right).length} of ${some.length} right`);
}
