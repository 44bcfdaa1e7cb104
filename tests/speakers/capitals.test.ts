import { expect, it } from 'vitest';
import { analyzeParagraphs } from '../paragraphs.js';

it.each([
  [
    'After the flood the town thanked the Human Report society, which had sent boats, the mayor said.',
    'the mayor',
  ],
  [
    'Nobody wants to join the Golden Answer choir, which sings too loudly, the baker complained.',
    'the baker',
  ],
  [
    'The pupils painted a boat for the Silent Answer club, which has no water, the teacher explained.',
    'the teacher',
  ],
])('a capital inside a sentence makes no word of saying: %s', (text, speaker) => {
  expect(analyzeParagraphs(text).quotes.map((quote) => quote.speaker?.name)).toEqual([speaker]);
});
