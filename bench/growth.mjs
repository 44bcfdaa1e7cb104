// Microseconds a word for articles of growing size, warm: node growth.mjs SIZE …  (in characters). Prints JSON.
import { analyze } from '../dist/index.js';
import { articles, textOf, wordsOf } from './articles.mjs';

for (const text of articles.slice(0, 20)) analyze(text);

function microsecondsPerWord(size) {
  const text = textOf(size);
  const times = Math.max(1, Math.min(50, Math.floor(200_000 / size)));
  const start = performance.now();
  for (let i = 0; i < times; i++) analyze(text);
  return (1000 * (performance.now() - start)) / times / wordsOf(text);
}

const sizes = process.argv.slice(2).map(Number);
process.stdout.write(JSON.stringify(sizes.map((size) => ({ size, us: microsecondsPerWord(size) }))));
