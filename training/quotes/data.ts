import fs from 'node:fs';
import type { Span } from '../../src/article.js';
import { findBlocks } from '../../src/clean/blocks.js';
import { type Document, tokenAt } from '../../src/language/document.js';
import { readDocument } from '../../src/language/read.js';
import { createTagger } from '../../src/language/tags.js';
import { mergeNames } from '../../src/names/entities.js';
import type { NamedEntity } from '../../src/names/entity.js';
import { findNames } from '../../src/names/find.js';
import { hintsOf } from '../../src/names/hints.js';
import { findQuotedSegments } from '../../src/quotes/marks.js';
import { CONTENT, SOURCE } from '../../src/quotes/tagger/labels.js';
import { type SpeechView, speechViewOf } from '../../src/quotes/tagger/view.js';
import { createScene } from '../../src/speakers/scene.js';

/** Who (source) says (cue) what (content); each may be in several pieces, source and cue may be missing. */
export interface GoldAttribution {
  source: Span[];
  cue: Span[];
  content: Span[];
}

export interface AttributedText {
  id: string;
  text: string;
  attributions: GoldAttribution[];
}

/** An article as the stages see it, with its gold. */
export interface Example {
  id: string;
  view: SpeechView;
  entities: readonly NamedEntity[];
  gold: GoldAttribution[];
}

const SAYING = /\b(?:said|says|told|tells|wrote|added|asked)\b/iu;

/** In some attributions the source and the cue are swapped: a source with a verb of saying beside a cue without one. */
function repair(text: string, attribution: GoldAttribution): GoldAttribution {
  const wordsOf = (spans: Span[]): string => spans.map((s) => text.slice(s.start, s.end)).join(' ');
  const { source, cue } = attribution;
  const swapped =
    source.length > 0 &&
    cue.length > 0 &&
    SAYING.test(wordsOf(source)) &&
    wordsOf(source).split(/\s+/u).length <= 4 &&
    !SAYING.test(wordsOf(cue));
  return swapped ? { ...attribution, source: cue, cue: source } : attribution;
}

export const readTexts = (file: string): AttributedText[] =>
  fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as AttributedText);

/** Reads a text as the pipeline does, up to the names. */
export function toExample({ id, text, attributions }: AttributedText): Example {
  const { blocks, byline, dateline } = findBlocks(text);
  const document = readDocument(text, blocks, dateline);
  const quoted = findQuotedSegments(text, document.paragraphs);
  const names = findNames(document, { hints: hintsOf(byline, dateline), quoted });
  const scene = createScene(document, createTagger(document), names, quoted);
  return {
    id,
    view: speechViewOf(scene),
    entities: mergeNames(document, names),
    gold: attributions.map((a) => repair(text, a)),
  };
}

/** Gives the tokens of a span a beginning and inside labels, where none of them has one. */
function label(document: Document, labels: Uint8Array, span: Span, begin: number): void {
  const from = tokenAt(document, span.start);
  let to = from;
  while (to < document.tokens.length && document.tokens[to]!.start < span.end) to++;
  if (labels.subarray(from, to).some((y) => y !== 0)) return;
  for (let i = from; i < to; i++) {
    const starts = i === from || document.tokens[i]!.paragraph !== document.tokens[i - 1]!.paragraph;
    labels[i] = starts ? begin : begin + 1;
  }
}

export function sourceLabels({ view, gold }: Example): Uint8Array {
  const { document } = view.scene;
  const labels = new Uint8Array(document.tokens.length);
  for (const { source, cue } of gold) {
    for (const span of cue) label(document, labels, span, SOURCE.beginCue);
    for (const span of source) label(document, labels, span, SOURCE.beginSource);
  }
  return labels;
}

/** Content labels, the longest stretches first: what is said inside something said is part of it. */
export function contentLabels({ view, gold }: Example): Uint8Array {
  const { document } = view.scene;
  const labels = new Uint8Array(document.tokens.length);
  const spans = gold.flatMap((a) => a.content).sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const span of spans) label(document, labels, span, CONTENT.begin);
  return labels;
}
