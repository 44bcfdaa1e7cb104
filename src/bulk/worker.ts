import workerpool from 'workerpool';
import type { Analysis } from '../article.js';
import type { InputArticle, InputError } from '../read/input.js';
import { readPage } from '../read/page.js';
import { analyseOne, type WorkOptions } from './work.js';

/** Has everything in it that is loaded when it is first needed. */
const ANY_ARTICLE =
  'OSLO, Norway — “It is late,” said Mira Lind of the Harbour Board. She said that the boat was gone.';

/**
 * The entry of a thread that analyses articles for `analyser.ts`. It is ready when everything is loaded, and tells when it
 * begins an article: the time that an article takes is its own.
 */
analyseOne(
  { id: '', text: ANY_ARTICLE, warnings: [] },
  { summary: 1, minConfidence: 0, includeText: false, offsets: 'utf16' },
);
workerpool.worker({
  analyseOne: async (input: InputArticle, options: WorkOptions): Promise<Analysis | InputError> => {
    workerpool.workerEmit('begun');
    const article = await readPage(input);
    return 'code' in article ? article : analyseOne(article, options);
  },
});
