import type { Paragraph } from '../../src/language/document.js';
import { marginals } from '../../src/tagging/marginals.js';
import { chainOf, type LabelGrammar } from '../../src/tagging/viterbi.js';
import { type Surroundings, writeAround } from '../../src/tagging/word-table.js';
import type { FeatureWriter } from '../../src/tagging/writer.js';
import { type CrfOptions, type LabelledSequence, scoreSequence, type TrainedCrf, trainCrf } from '../crf.js';
import { frequenciesOf, intern, RowBuilder } from '../interning.js';
import { say } from '../options.js';
import type { Example } from './data.js';

export const FOLDS = 4;
export const foldOf = (example: number): number => example % FOLDS;

/** How a tagger of paragraphs sees a token, what it learns, and where its marginals go. */
export interface TaggerTask {
  name: string;
  grammar: LabelGrammar;
  out: FeatureWriter;
  /** The features of the words around a token. */
  around: Surroundings;
  /** Adds what else a token has. */
  add(example: number, paragraph: Paragraph, index: number, token: number): void;
  labels(example: number): Uint8Array;
  put(example: number, from: number, p: Float32Array): void;
  options: Omit<CrfOptions, 'seed' | 'averaged' | 'onEpoch'>;
}

interface Item extends LabelledSequence {
  example: number;
  from: number;
}

function itemsOf(examples: readonly Example[], task: TaggerTask): { items: Item[]; hashes: Int32Array } {
  const items = examples.flatMap(({ view }, example) => {
    const labels = task.labels(example);
    return view.scene.document.paragraphs.map((paragraph, index) => {
      const builder = new RowBuilder();
      for (let i = paragraph.from; i < paragraph.to; i++) {
        task.out.clear();
        writeAround(task.out, task.around, view.words, paragraph, i);
        task.add(example, paragraph, index, i);
        builder.add(task.out.buffer, task.out.count);
      }
      return {
        ...builder.rows(),
        labels: labels.slice(paragraph.from, paragraph.to),
        example,
        from: paragraph.from,
      };
    });
  });
  const { rows, hashes } = intern(items);
  return { items: items.map((item, i) => ({ ...item, ...rows[i]! })), hashes };
}

/** A tagger's weights, with the hash of each feature and how often it occurs in training. */
export interface TrainedTagger {
  hashes: Int32Array;
  frequencies: Int32Array;
  model: TrainedCrf;
}

/**
 * Trains a tagger on all examples, and gives its marginals for each example from a training that has not seen it (by folds),
 * which is what the later stages learn from.
 */
export function trainTagger(examples: readonly Example[], task: TaggerTask): TrainedTagger {
  const { items, hashes } = itemsOf(examples, task);
  say(`${task.name}: ${hashes.length} features`);
  const train = (kept: readonly Item[], what: string): TrainedCrf =>
    trainCrf(kept, hashes.length, task.grammar, {
      ...task.options,
      seed: 7,
      averaged: true,
      onEpoch: (epoch, loss) => {
        if (epoch === task.options.epochs) say(`${task.name}, ${what}: loss ${loss.toFixed(4)}`);
      },
    });
  const { labels } = task.grammar;
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = train(
      items.filter((item) => foldOf(item.example) !== fold),
      `without part ${fold + 1}`,
    );
    const chain = chainOf(task.grammar, model.transitions);
    for (const item of items) {
      if (foldOf(item.example) !== fold) continue;
      const scores = scoreSequence(item, model.weights, labels);
      task.put(item.example, item.from, marginals(scores, chain, item.labels.length));
    }
  }
  return { hashes, frequencies: frequenciesOf(items, hashes.length), model: train(items, 'all') };
}
