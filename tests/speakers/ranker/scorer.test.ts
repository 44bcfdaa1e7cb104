import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadSpeechModel } from '../../../src/quotes/tagger/model.js';
import { MOST_PAIR_FEATURES, TEMPLATES } from '../../../src/speakers/ranker/features.js';
import { PairScorer } from '../../../src/speakers/ranker/scorer.js';
import { PairWriter } from '../../../src/speakers/ranker/writer.js';
import { sumOf } from '../../../src/tagging/weights.js';

type Feature = [template: number, a: number, b: number, c: number];

function write(out: PairWriter, features: readonly Feature[]): void {
  out.clear();
  for (const [template, a, b, c] of features) {
    if (template % 2 === 0) out.few3(template, a, b, c);
    else out.few2(template, a, b);
  }
}

it('features of few values have the weights that they have as written, at first and again, small or not', () => {
  const { speakers } = loadSpeechModel();
  const scorer = new PairScorer(speakers);
  const writer = new PairWriter(MOST_PAIR_FEATURES);
  const value = fc.integer({ min: -1, max: 40 });
  const feature = fc.tuple(fc.nat({ max: TEMPLATES - 1 }), value, value, value);
  fc.assert(
    fc.property(fc.array(feature, { maxLength: MOST_PAIR_FEATURES }), (features) => {
      write(writer, features);
      for (let time = 0; time < 2; time++) {
        write(scorer, features);
        expect(scorer.sum).toBe(sumOf(speakers, writer));
      }
    }),
  );
});
