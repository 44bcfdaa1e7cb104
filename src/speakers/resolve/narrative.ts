import type { Scene } from '../scene.js';

const QUOTED_PARAGRAPH = 0.3;

/** How far apart two tokens are for a reader, in sentences and paragraphs of the writer's own; quoted ones hardly count. */
export class Narrative {
  readonly #scene: Scene;
  readonly #sentences: Float32Array;
  readonly #paragraphs: Float32Array;

  constructor(scene: Scene) {
    this.#scene = scene;
    const { sentences, paragraphs } = scene.document;
    this.#sentences = this.#running(sentences, 0);
    this.#paragraphs = this.#running(paragraphs, QUOTED_PARAGRAPH);
  }

  /** For each range, how many came before it; one that is all quoted counts as `quoted`. */
  #running(ranges: readonly { from: number; to: number }[], quoted: number): Float32Array {
    const counts = new Float32Array(ranges.length);
    let sum = 0;
    ranges.forEach(({ from, to }, i) => {
      counts[i] = sum;
      sum += this.#scene.segmentOf.subarray(from, to).some((segment) => segment === -1) ? 1 : quoted;
    });
    return counts;
  }

  sentencesBetween(early: number, late: number): number {
    const { tokens } = this.#scene.document;
    return this.#sentences[tokens[late]!.sentence]! - this.#sentences[tokens[early]!.sentence]!;
  }

  paragraphsBetween(early: number, late: number): number {
    const { tokens } = this.#scene.document;
    return this.#paragraphs[tokens[late]!.paragraph]! - this.#paragraphs[tokens[early]!.paragraph]!;
  }
}
