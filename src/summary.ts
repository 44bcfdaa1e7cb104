import type { TextSpan } from './article.js';
import { type Document, type Sentence, textSpan } from './language/document.js';

interface Candidate {
  sentence: Sentence;
  /** tf-idf weight of each word, of length 1. */
  vector: ReadonlyMap<string, number>;
  score: number;
}

const SHORTEST = 6;
const LONGEST = 45;
const BACKWARD = 0.3;
const REDUNDANCY = 0.6;
const QUOTED_SHARE = 0.6;

const STOP =
  /^(?:the|an?|of|and|to|in|is|that|for|it|was|on|with|as|he|be|at|by|had|from|his|have|has|they|she|her|said|says|not|are|but|this|who|were|will|would|their|been|which|or|we|when|there|after|about|its|him|out|up|than|more|if|no|so|what|into|could|can|i|you|my|our|me|do|did|also|over|other|some|new|'s)$/u;

function contentWords(document: Document, sentence: Sentence): string[] {
  return document.tokens
    .slice(sentence.from, sentence.to)
    .filter((t) => t.kind !== 'mark' && !STOP.test(t.lower))
    .map((t) => t.lower);
}

/** Whether a sentence can stand alone in a summary: an assertion of readable length that is not mostly somebody's quote. */
function isCandidate(document: Document, sentence: Sentence): boolean {
  if (document.paragraphs[sentence.paragraph]!.kind !== 'paragraph') return false;
  const tokens = document.tokens.slice(sentence.from, sentence.to);
  const words = tokens.filter((t) => t.kind !== 'mark').length;
  const text = document.text.slice(sentence.start, sentence.end);
  const quoted = [...text.matchAll(/["“”][^"“”]*(?:["“”]|$)/gu)].reduce((sum, m) => sum + m[0].length, 0);
  return (
    words >= SHORTEST && words <= LONGEST && !/\?["”’]?$/u.test(text) && quoted / text.length < QUOTED_SHARE
  );
}

function toVector(words: readonly string[], idf: ReadonlyMap<string, number>): Map<string, number> {
  const vector = new Map<string, number>();
  for (const word of words) vector.set(word, (vector.get(word) ?? 0) + idf.get(word)!);
  const length = Math.hypot(...vector.values()) || 1;
  for (const [word, weight] of vector) vector.set(word, weight / length);
  return vector;
}

function inverseFrequencies(sentences: readonly string[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of sentences)
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, n]) => [word, Math.log(1 + sentences.length / n)]));
}

function dot(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0);
  return sum;
}

function addTo(sum: Map<string, number>, vector: ReadonlyMap<string, number>): void {
  for (const [word, weight] of vector) sum.set(word, (sum.get(word) ?? 0) + weight);
}

/** Likeness to what follows, less a part of the likeness to what went before; both by a running sum, so in linear time. */
function centralities(vectors: readonly ReadonlyMap<string, number>[]): number[] {
  const ahead = new Map<string, number>();
  const forward = vectors.map(() => 0);
  for (let i = vectors.length - 1; i >= 0; i--) {
    forward[i] = dot(vectors[i]!, ahead);
    addTo(ahead, vectors[i]!);
  }
  const behind = new Map<string, number>();
  return vectors.map((vector, i) => {
    const score = forward[i]! - BACKWARD * dot(vector, behind);
    addTo(behind, vector);
    return score;
  });
}

function pick(candidates: readonly Candidate[], count: number): Candidate[] {
  const left = new Set(candidates);
  const chosen: Candidate[] = [];
  while (chosen.length < count && left.size > 0) {
    let best: Candidate | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (const candidate of left) {
      const likeness = Math.max(0, ...chosen.map((c) => dot(c.vector, candidate.vector)));
      const score = candidate.score - REDUNDANCY * likeness;
      if (score > most) [best, most] = [candidate, score];
    }
    chosen.push(best!);
    left.delete(best!);
  }
  return chosen;
}

/**
 * The `count` sentences that tell the most of the article, in reading order: central to what follows them (tf-idf, cosine),
 * early, and not alike. Questions, quotes and very short or long sentences are left out.
 */
export function summarize(document: Document, count: number): TextSpan[] {
  const sentences = document.sentences.filter((s) => isCandidate(document, s));
  const words = sentences.map((s) => contentWords(document, s));
  const idf = inverseFrequencies(words);
  const vectors = words.map((w) => toVector(w, idf));
  const central = centralities(vectors);
  const highest = Math.max(1e-9, ...central.slice(0, 100_000).map(Math.abs));
  const candidates = sentences.map((sentence, i) => ({
    sentence,
    vector: vectors[i]!,
    score: central[i]! / highest + 1 / Math.sqrt(i + 1),
  }));
  return pick(candidates, count)
    .sort((a, b) => a.sentence.start - b.sentence.start)
    .map(({ sentence }) => textSpan(document.text, sentence));
}
