import { addWeights, type Weights } from '../../tagging/weights.js';
import type { Word } from '../../tagging/word.js';
import { FeatureWriter } from '../../tagging/writer.js';
import { addWord, MOST_FEATURES, REACH } from './features.js';
import { LABELS } from './labels.js';

const PLACES = 2 * REACH + 1;

/**
 * What a word by itself adds to the label scores of the tokens around it, in plain sentences: for each place in their windows,
 * from the first on, a score a label. Kept as long as the word is.
 */
export function scoresOfWord(weights: Weights, word: Word): Float32Array {
  if (word.nameScores) return word.nameScores;
  const scores = new Float32Array(PLACES * LABELS);
  for (let place = 0; place < PLACES; place++) {
    const out = new FeatureWriter(MOST_FEATURES);
    addWord(out, word, place - REACH, 0, 0);
    for (let k = 0; k < out.count; k++) addWeights(weights, out.buffer[k]!, scores, place * LABELS);
  }
  word.nameScores = scores;
  return scores;
}
