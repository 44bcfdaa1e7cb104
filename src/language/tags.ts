import data from '../models/tags.json' with { type: 'json' };
import { numbersOf } from '../tagging/letters.js';
import type { Document, Token } from './document.js';
import { tagFeatures } from './tag-features.js';

/** Parts of speech. A noun may be a possessive or a number; "Verb" is every form but the gerund. */
export const TAGS = ['Noun', 'Adjective', 'Gerund', 'Verb', 'Other'] as const;
export type Tag = (typeof TAGS)[number];

/** Whether a word with this tag is a form of a verb. */
export const isVerb = (tag: Tag): boolean => tag === 'Verb' || tag === 'Gerund';

/** Parts of speech of single tokens, each found when it is first asked for. */
export interface Tagger {
  /** The part of speech of the token with this index; "Other" where there is no such word. */
  tagOf(token: number): Tag;
}

/** Weights by feature: rows of one weight a tag. */
interface Model {
  rows: Map<string, number>;
  weights: Int8Array;
}

const MIDDLE = 45;
let loaded: Model | null = null;

function load(): Model {
  const rows = new Map(data.features.split(' ').map((feature, i) => [feature, i * TAGS.length]));
  const weights = new Int8Array(numbersOf(data.weights));
  for (let i = 0; i < weights.length; i++) weights[i]! -= MIDDLE;
  return { rows, weights };
}

const sums = new Int32Array(TAGS.length);

/** The likeliest tag of the third of four neighbours. */
function likeliest(tokens: Parameters<typeof tagFeatures>[0]): Tag {
  loaded ??= load();
  const { rows, weights } = loaded;
  sums.fill(0);
  tagFeatures(tokens, (feature) => {
    const row = rows.get(feature);
    if (row === undefined) return;
    for (let y = 0; y < TAGS.length; y++) sums[y]! += weights[row + y]!;
  });
  let best = 0;
  for (let y = 1; y < TAGS.length; y++) if (sums[y]! > sums[best]!) best = y;
  return TAGS[best]!;
}

/** A tagger of a document's tokens: a perceptron that learned from compromise's tags. */
export function createTagger({ tokens }: Document): Tagger {
  const known: Tag[] = [];
  const inSentence = (i: number, { sentence }: Token): Token | undefined =>
    tokens[i]?.sentence === sentence ? tokens[i] : undefined;
  return {
    tagOf(i) {
      const token = tokens[i];
      if (token?.kind !== 'word') return 'Other';
      known[i] ??= likeliest([
        inSentence(i - 2, token),
        inSentence(i - 1, token),
        token,
        inSentence(i + 1, token),
      ]);
      return known[i]!;
    },
  };
}
