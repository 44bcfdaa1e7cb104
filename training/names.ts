// Trains the name tagger: a conditional random field with BILOU labels, seeded, in one thread; writes src/models/names.json.
//   node training/run.mjs names [--data FOLDER] [--weights N] [--epochs N] [--hidden SHARE] [--measure]
// --measure prints F1 on the development texts beside the folder: of all weights, and of those that ship.
import fs from 'node:fs';
import { LABELS } from '../src/names/tagger/labels.js';
import { GRAMMAR } from '../src/names/tagger/model.js';
import { type TrainedCrf, trainCrf } from './crf.js';
import { frequenciesOf } from './interning.js';
import { type Example, hidingLook, readAll, readTexts, toExample, withHeadline } from './names/data.js';
import { Dictionary } from './names/dictionary.js';
import { evaluate } from './names/evaluate.js';
import { option, say } from './options.js';
import { packWeights } from './pack.js';
import { random } from './random.js';

const FOLDER = option('data', '../shared/eval/data/names');
const FILES = [
  'conll2003.train',
  'worldwide.train',
  'wikigold.test',
  'ewt.dev',
  'ewt.test',
  'crossner-politics.train',
  'crossner-politics.dev',
  'crossner-politics.test',
];
const EPOCHS = Number(option('epochs', '4'));
const RATES = { alpha: 0.05, l1: 0.5, l2: 1 };
const WEIGHTS = Number(option('weights', '500000'));
/** The largest byte of a weight: 63 values are as good as 255, and take two bits less once compressed. */
const STEPS = 31;
const HIDDEN = Number(option('hidden', '0.3'));

const next = random(7);

function readExamples(): Example[] {
  const texts = readAll(FOLDER, FILES);
  const plain = texts.map((text) => toExample(next() < 0.5 ? withHeadline(text, next) : text));
  const hiding = HIDDEN > 0 ? texts.map((text) => toExample(text, hidingLook(HIDDEN, next))) : [];
  return [...plain, ...hiding];
}

const examples = readExamples();
const dictionary = new Dictionary(examples);
const sequences = examples.flatMap((example) => dictionary.sequencesOf(example));
const features = dictionary.hashes.length;
say(`${examples.length} texts, ${sequences.length} sentences, ${features} features`);

const heldOut = process.argv.includes('--measure')
  ? ['names', 'names-wire'].map((name) => ({
      name,
      examples: readTexts(`${FOLDER}/../${name}.dev.jsonl`).map((text) => toExample(text)),
    }))
  : [];
const measure = (what: string, trained: TrainedCrf): void => {
  for (const held of heldOut) say(`  ${held.name}, ${what}: ${evaluate(held.examples, dictionary, trained)}`);
};

const trained = trainCrf(sequences, features, GRAMMAR, {
  ...RATES,
  epochs: EPOCHS,
  seed: 1,
  onEpoch: (epoch, loss) => say(`epoch ${epoch}: loss ${loss.toFixed(4)}`),
});
measure('all weights', trained);
const { data, kept } = packWeights(dictionary.hashes, trained.weights, LABELS, {
  count: WEIGHTS,
  steps: STEPS,
  frequencies: frequenciesOf(sequences, features),
});
measure('as shipped', { ...trained, weights: kept });
const about = 'Weights of the name tagger; rebuilt by training/names.ts';
const transitions = [...trained.transitions].map((weight) => Math.round(weight * 1000) / 1000);
fs.writeFileSync('src/models/names.json', `${JSON.stringify({ about, ...data, transitions })}\n`);
