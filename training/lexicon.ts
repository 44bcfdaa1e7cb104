// Writes src/models/lexicon.json: the words of compromise's word list with their tags, as its second tier expands it.
//   node training/run.mjs lexicon
import fs from 'node:fs';
import nlp from 'compromise/two';
import { say } from './options.js';

const OUTPUT = 'src/models/lexicon.json';

const { lexicon } = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one;

const wordsByTags = new Map<string, string[]>();
for (const word of Object.keys(lexicon).sort()) {
  if (/\s/u.test(word)) continue;
  const tags = [lexicon[word]!].flat().join(' ');
  wordsByTags.set(tags, [...(wordsByTags.get(tags) ?? []), word]);
}
const words = Object.fromEntries([...wordsByTags].sort().map(([tags, list]) => [tags, list.join(' ')]));
const about = "Words by their tags, from compromise's word list (MIT); see training/README.md";
fs.writeFileSync(OUTPUT, `${JSON.stringify({ about, words }, null, 1)}\n`);
say(`${Object.keys(words).length} sets of tags, ${fs.statSync(OUTPUT).size} bytes`);
