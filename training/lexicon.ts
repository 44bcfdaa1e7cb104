// Writes src/models/lexicon.json: the words of compromise's word list with their tags, as its second tier expands it.
//   node training/run.mjs lexicon
import fs from 'node:fs';
import nlp from 'compromise/two';
import { say } from './options.js';
import { packWords } from './pack-words.js';

const OUTPUT = 'src/models/lexicon.json';

const { lexicon } = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one;

const single = Object.entries(lexicon).filter(([word]) => !/\s/u.test(word));
const packed = packWords(new Map(single.map(([word, tags]) => [word, [tags].flat().join(' ')])));
const about = "Words with their tags, from compromise's word list (MIT); see training/README.md";
fs.writeFileSync(OUTPUT, `${JSON.stringify({ about, ...packed }, null, 1)}\n`);
say(`${single.length} words, ${packed.tags.length} sets of tags, ${fs.statSync(OUTPUT).size} bytes`);
