import { LABELS, namesOf, type TaggedName } from '../../src/names/tagger/labels.js';
import { GRAMMAR } from '../../src/names/tagger/model.js';
import { chainOf, viterbi } from '../../src/tagging/viterbi.js';
import type { TrainedCrf } from '../crf.js';
import type { Example } from './data.js';
import { type Dictionary, tokenFeatures } from './dictionary.js';

function tag(
  example: Example,
  index: number,
  dictionary: Dictionary,
  { weights, transitions }: TrainedCrf,
): TaggedName[] {
  const range = example.view.document.sentences[index]!;
  const tokens = tokenFeatures(example, range, index);
  const scores = new Float32Array(tokens.length * LABELS);
  tokens.forEach((features, i) => {
    for (const hash of features) {
      const id = dictionary.ids.get(hash);
      for (let y = 0; id !== undefined && y < LABELS; y++)
        scores[i * LABELS + y]! += weights[id * LABELS + y]!;
    }
  });
  return namesOf(viterbi(scores, chainOf(GRAMMAR, transitions), tokens.length));
}

/** F1 of whole names by type, in per cent, on texts that were not trained on. */
export function evaluate(examples: readonly Example[], dictionary: Dictionary, trained: TrainedCrf): string {
  const tally = new Map<string, { right: number; all: number }>();
  const count = (type: string, right: number, all: number): void => {
    const sum = tally.get(type) ?? { right: 0, all: 0 };
    tally.set(type, { right: sum.right + right, all: sum.all + all });
  };
  for (const example of examples) {
    example.view.document.sentences.forEach(({ from, to }, s) => {
      const gold = namesOf(example.labels.slice(from, to));
      const keys = new Set(gold.map((n) => `${n.from} ${n.to} ${n.type}`));
      for (const n of gold) count(n.type, 0, 1);
      for (const n of tag(example, s, dictionary, trained))
        count(n.type, keys.has(`${n.from} ${n.to} ${n.type}`) ? 2 : 0, 1);
    });
  }
  return [...tally]
    .sort()
    .map(([type, { right, all }]) => `${type} ${((100 * right) / all).toFixed(1)}`)
    .join('  ');
}
