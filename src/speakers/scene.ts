import { type Document, type TokenRange, tokenAt } from '../language/document.js';
import type { Tagger } from '../language/tags.js';
import type { NameMention } from '../names/mention.js';
import type { QuotedSegment } from '../quotes/marks.js';
import { labelsInQuotes } from '../quotes/turns.js';

/** A quoted segment with the tokens it covers, marks included. */
export interface SceneSegment extends QuotedSegment, TokenRange {
  index: number;
}

/** All that attribution looks at: the text's tokens, the names in it, and what is quoted. */
export interface Scene {
  document: Document;
  tagger: Tagger;
  segments: readonly SceneSegment[];
  /** For each token the index of the segment it lies in, or -1. */
  segmentOf: Int32Array;
  mentionFrom: ReadonlyMap<number, NameMention>;
  mentionTo: ReadonlyMap<number, NameMention>;
  /** The label of a segment that is quoted with it, “NAME: …”, by the segment's first token. */
  labels: ReadonlyMap<number, TokenRange>;
  /** For each token 1 where it is part of a name. */
  named: Uint8Array;
}

export function createScene(
  document: Document,
  tagger: Tagger,
  mentions: readonly NameMention[],
  segments: readonly QuotedSegment[],
): Scene {
  const segmentOf = new Int32Array(document.tokens.length).fill(-1);
  const placed = segments.map((segment, index) => {
    const from = tokenAt(document, segment.start);
    const to = Math.max(from + 1, tokenAt(document, segment.end));
    segmentOf.fill(index, from, to);
    const { start, end, closed, paragraph, single } = segment;
    return { start, end, closed, paragraph, single, from, to, index };
  });
  const named = new Uint8Array(document.tokens.length);
  const mentionFrom = new Map<number, NameMention>();
  const mentionTo = new Map<number, NameMention>();
  for (const mention of mentions) {
    named.fill(1, mention.from, mention.to);
    mentionFrom.set(mention.from, mention);
    mentionTo.set(mention.to, mention);
  }
  return {
    document,
    tagger,
    segments: placed,
    segmentOf,
    labels: labelsInQuotes(document, placed),
    mentionFrom,
    mentionTo,
    named,
  };
}

/** Lower-cased word of a token, "" past either end. */
export const wordAt = (scene: Scene, token: number): string => scene.document.tokens[token]?.lower ?? '';

/** Whether two tokens stand in one sentence. */
export const sameSentence = (scene: Scene, a: number, b: number): boolean =>
  scene.document.tokens[a]?.sentence === scene.document.tokens[b]?.sentence;
