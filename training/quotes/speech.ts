import type { LikelyCue, Signals } from '../../src/quotes/tagger/signals.js';
import { MOST_SPEECH_FEATURES, writeSpeechFeatures } from '../../src/quotes/tagger/speech-features.js';
import { FeatureWriter } from '../../src/tagging/writer.js';
import { frequenciesOf, intern, RowBuilder } from '../interning.js';
import { type LearningOptions, scoreRow, sigmoid, trainLogistic } from '../logistic.js';
import { option, say } from '../options.js';
import type { Example } from './data.js';
import { attributionOf } from './gold.js';
import { FOLDS, foldOf } from './tagger.js';

const OPTIONS: LearningOptions = {
  alpha: Number(option('speech-alpha', '0.05')),
  l1: Number(option('speech-l1', '0.1')),
  l2: 0.5,
  epochs: Number(option('speech-epochs', '6')),
  seed: 11,
};

/** Trains what tells speech from other quoted words, and says how well it does on articles it has not seen. */
export function trainSpeech(
  examples: readonly Example[],
  signals: readonly Signals[],
  cues: readonly LikelyCue[][][],
): { hashes: Int32Array; frequencies: Int32Array; weights: Float32Array } {
  const out = new FeatureWriter(MOST_SPEECH_FEATURES);
  const builder = new RowBuilder();
  const truth: number[] = [];
  const folds: number[] = [];
  const double: boolean[] = [];
  examples.forEach((example, e) => {
    const { view } = example;
    for (const segment of view.scene.segments) {
      writeSpeechFeatures(out, { view, signals: signals[e]!, cues: cues[e]! }, segment);
      builder.add(out.buffer, out.count);
      const u = { from: segment.from, to: segment.to, segment: segment.index, paragraph: segment.paragraph };
      truth.push(attributionOf(example, u) ? 1 : 0);
      folds.push(foldOf(e));
      double.push(!segment.single);
    }
  });
  const { rows, hashes } = intern([builder.rows()]);
  const items = truth.map((_, i) => i);
  const train = (kept: number[]) => trainLogistic(rows[0]!, truth, kept, hashes.length, OPTIONS);
  const scores = new Float32Array(items.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = train(items.filter((i) => folds[i] !== fold));
    for (const i of items) if (folds[i] === fold) scores[i] = sigmoid(scoreRow(rows[0]!, i, weights));
  }
  say(`speech: ${items.length} segments`);
  for (const least of [0.4, 0.5, 0.6, 0.7]) {
    const judged = items.filter((i) => double[i]);
    const said = judged.filter((i) => scores[i]! >= least);
    const right = said.filter((i) => truth[i]).length;
    const [p, r] = [right / said.length, right / judged.filter((i) => truth[i]).length];
    const f1 = (2 * p * r) / (p + r);
    say(`  from ${least}: P ${(100 * p).toFixed(2)} R ${(100 * r).toFixed(2)} F1 ${(100 * f1).toFixed(2)}`);
  }
  return { hashes, frequencies: frequenciesOf(rows, hashes.length), weights: train(items) };
}
