import type { TextSpan } from './article.js';
import { type Document, type Sentence, textSpan } from './language/document.js';

/** The tf-idf weights of a sentence's words, of length 1: sparse, each word by its number in the article. */
interface Vector {
  words: readonly number[];
  weights: readonly number[];
}

interface Candidate {
  sentence: Sentence;
  vector: Vector;
  score: number;
}

const SHORTEST = 6;
const LONGEST = 45;
const BACKWARD = 0.3;
const REDUNDANCY = 0.6;
const QUOTED_SHARE = 0.6;

const STOP = new Set(
  `the a an of and to in is that for it was on with as he be at by had from his have has they she her said says not are but
   this who were will would their been which or we when there after about its him out up than more if no so what into could
   can i you my our me do did also over other some new 's`.split(/\s+/u),
);

function contentWords({ tokens }: Document, { from, to }: Sentence): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    const { kind, lower } = tokens[i]!;
    if (kind !== 'mark' && !STOP.has(lower)) words.push(lower);
  }
  return words;
}

function countWords({ tokens }: Document, { from, to }: Sentence): number {
  let words = 0;
  for (let i = from; i < to; i++) if (tokens[i]!.kind !== 'mark') words++;
  return words;
}

/** Whether a sentence can stand alone in a summary: an assertion of readable length that is not mostly somebody's quote. */
function isCandidate(document: Document, sentence: Sentence): boolean {
  if (document.paragraphs[sentence.paragraph]!.kind !== 'paragraph') return false;
  const words = countWords(document, sentence);
  if (words < SHORTEST || words > LONGEST) return false;
  const text = document.text.slice(sentence.start, sentence.end);
  if (/\?["”’]?$/u.test(text)) return false;
  const quoted = [...text.matchAll(/["“”][^"“”]*(?:["“”]|$)/gu)].reduce((sum, m) => sum + m[0].length, 0);
  return quoted / text.length < QUOTED_SHARE;
}

/** The words of an article, numbered in order of appearance. */
interface Vocabulary {
  /** Sentence by sentence the numbers of its words, in order. */
  sentences: readonly (readonly number[])[];
  /** How many sentences have each word. */
  counts: readonly number[];
}

function readVocabulary(sentences: readonly (readonly string[])[]): Vocabulary {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const lastSeen: number[] = [];
  const numberOf = (word: string, sentence: number): number => {
    let number = numbers.get(word);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(word, number);
      counts.push(0);
      lastSeen.push(-1);
    }
    if (lastSeen[number] !== sentence) counts[number]!++;
    lastSeen[number] = sentence;
    return number;
  };
  return { sentences: sentences.map((words, i) => words.map((word) => numberOf(word, i))), counts };
}

/** `weights` is all zeros, and is so again afterwards. */
function toVector(numbers: readonly number[], idf: Float64Array, weights: Float64Array): Vector {
  const words: number[] = [];
  for (const word of numbers) {
    if (weights[word] === 0) words.push(word);
    weights[word]! += idf[word]!;
  }
  const sums = words.map((word) => weights[word]!);
  for (const word of words) weights[word] = 0;
  const length = Math.hypot(...sums) || 1;
  return { words, weights: sums.map((weight) => weight / length) };
}

function toVectors({ sentences, counts }: Vocabulary): Vector[] {
  const idf = Float64Array.from(counts, (count) => Math.log(1 + sentences.length / count));
  const weights = new Float64Array(counts.length);
  return sentences.map((numbers) => toVector(numbers, idf, weights));
}

/** The scalar product with the weights of all words. */
function dot({ words, weights }: Vector, sum: Float64Array): number {
  let product = 0;
  for (let i = 0; i < words.length; i++) product += weights[i]! * sum[words[i]!]!;
  return product;
}

function addTo(sum: Float64Array, { words, weights }: Vector): void {
  for (let i = 0; i < words.length; i++) sum[words[i]!]! += weights[i]!;
}

/** The scalar product of two sentences; `none` is all zeros, and is so again afterwards. */
function likenessOf(a: Vector, b: Vector, none: Float64Array): number {
  addTo(none, b);
  const likeness = dot(a, none);
  for (const word of b.words) none[word] = 0;
  return likeness;
}

/** Likeness to what follows, less a part of the likeness to what went before; both by a running sum, so in linear time. */
function centralities(vectors: readonly Vector[], size: number): number[] {
  const ahead = new Float64Array(size);
  const forward = vectors.map(() => 0);
  for (let i = vectors.length - 1; i >= 0; i--) {
    forward[i] = dot(vectors[i]!, ahead);
    addTo(ahead, vectors[i]!);
  }
  const behind = new Float64Array(size);
  return vectors.map((vector, i) => {
    const score = forward[i]! - BACKWARD * dot(vector, behind);
    addTo(behind, vector);
    return score;
  });
}

function pick(candidates: readonly Candidate[], count: number, size: number): Candidate[] {
  const none = new Float64Array(size);
  const left = new Set(candidates);
  const chosen: Candidate[] = [];
  while (chosen.length < count && left.size > 0) {
    let best: Candidate | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (const candidate of left) {
      const likeness = Math.max(0, ...chosen.map((c) => likenessOf(c.vector, candidate.vector, none)));
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
  const vocabulary = readVocabulary(sentences.map((s) => contentWords(document, s)));
  const size = vocabulary.counts.length;
  const vectors = toVectors(vocabulary);
  const central = centralities(vectors, size);
  const highest = Math.max(1e-9, ...central.slice(0, 100_000).map(Math.abs));
  const candidates = sentences.map((sentence, i) => ({
    sentence,
    vector: vectors[i]!,
    score: central[i]! / highest + 1 / Math.sqrt(i + 1),
  }));
  return pick(candidates, count, size)
    .sort((a, b) => a.sentence.start - b.sentence.start)
    .map(({ sentence }) => textSpan(document.text, sentence));
}
