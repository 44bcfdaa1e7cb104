import { LABELS } from '../../src/names/tagger/labels.js';
import { GRAMMAR } from '../../src/names/tagger/model.js';
import { chainOf, viterbi } from '../../src/tagging/viterbi.js';
import type { Sentence } from './dictionary.js';

export interface Trained {
  weights: Float32Array;
  transitions: Float32Array;
}

const averaged = (values: Float32Array, moments: Float64Array, step: number): Float32Array =>
  values.map((value, i) => value - moments[i]! / step);

/** A structured perceptron (Collins 2002), with the sums that the average of its weights over all steps is computed from. */
export class Perceptron {
  readonly #weights: Float32Array;
  readonly #moments: Float64Array;
  readonly #transitions = new Float32Array(LABELS * LABELS);
  readonly #transitionMoments = new Float64Array(LABELS * LABELS);
  #step = 1;

  constructor(features: number) {
    this.#weights = new Float32Array(features * LABELS);
    this.#moments = new Float64Array(features * LABELS);
  }

  /** Learns from one sentence; whether its labels came out right already. */
  learn(sentence: Sentence): boolean {
    const { labels } = sentence;
    const guess = viterbi(this.#score(sentence), chainOf(GRAMMAR, this.#transitions), labels.length);
    const isRight = guess.every((label, i) => label === labels[i]);
    for (let i = 0; i < labels.length && !isRight; i++) this.#correct(sentence, guess, i);
    this.#step++;
    return isRight;
  }

  average(): Trained {
    return {
      weights: averaged(this.#weights, this.#moments, this.#step),
      transitions: averaged(this.#transitions, this.#transitionMoments, this.#step),
    };
  }

  #score({ ids, starts, labels }: Sentence): Float32Array {
    const scores = new Float32Array(labels.length * LABELS);
    for (let i = 0; i < labels.length; i++) {
      for (let k = starts[i]!; k < starts[i + 1]!; k++) {
        const feature = ids[k]! * LABELS;
        for (let y = 0; y < LABELS; y++) scores[i * LABELS + y]! += this.#weights[feature + y]!;
      }
    }
    return scores;
  }

  #correct(sentence: Sentence, guess: Uint8Array, i: number): void {
    const { labels } = sentence;
    if (guess[i] !== labels[i]) {
      this.#update(sentence, i, labels[i]!, 1);
      this.#update(sentence, i, guess[i]!, -1);
    }
    if (i > 0 && (guess[i] !== labels[i] || guess[i - 1] !== labels[i - 1])) {
      this.#updateTransition(labels[i - 1]!, labels[i]!, 1);
      this.#updateTransition(guess[i - 1]!, guess[i]!, -1);
    }
  }

  #update({ ids, starts }: Sentence, i: number, label: number, by: number): void {
    for (let k = starts[i]!; k < starts[i + 1]!; k++) {
      const at = ids[k]! * LABELS + label;
      this.#weights[at]! += by;
      this.#moments[at]! += by * this.#step;
    }
  }

  #updateTransition(from: number, to: number, by: number): void {
    this.#transitions[from * LABELS + to]! += by;
    this.#transitionMoments[from * LABELS + to]! += by * this.#step;
  }
}
