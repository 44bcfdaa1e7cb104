// Words a second in one warm process, side by side: node taggers.mjs ROUNDS. Prints medians as JSON.
import nlp from 'compromise';
import { analyze } from '../dist/index.js';
import { articles, wordsOf } from './articles.mjs';
import { median } from './processes.mjs';

/** So many rounds warm up: from then on the engine compiles little. */
const WARMING = 3;
const rounds = Number(process.argv[2]);
const words = articles.reduce((sum, text) => sum + wordsOf(text), 0);

async function winkTagger() {
  try {
    const { default: winkNLP } = await import('wink-nlp');
    const { default: model } = await import('wink-eng-lite-web-model');
    const wink = winkNLP(model, ['sbd', 'pos']);
    return { wink: (text) => wink.readDoc(text).tokens().out(wink.its.pos) };
  } catch {
    return {};
  }
}

const ways = { analyze: (text) => analyze(text), compromise: (text) => nlp(text), ...(await winkTagger()) };
const speeds = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
for (let round = 0; round < WARMING + rounds; round++) {
  for (const [name, way] of Object.entries(ways)) {
    const start = performance.now();
    for (const text of articles) way(text);
    if (round >= WARMING) speeds[name].push(words / ((performance.now() - start) / 1000));
  }
}
process.stdout.write(
  JSON.stringify(Object.fromEntries(Object.entries(speeds).map(([name, list]) => [name, median(list)]))),
);
