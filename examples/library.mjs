// The quotes of a file as a list:  node library.mjs article.txt
import { readFileSync } from 'node:fs';
import { analyze } from 'article-analyze';

const { quotes } = analyze(readFileSync(process.argv[2], 'utf8'), { minConfidence: 0.8 });
for (const { text, speaker } of quotes)
  process.stdout.write(`${speaker?.name ?? '(nobody certain)'}: ${text}\n`);
