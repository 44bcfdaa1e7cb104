import { expect, it } from 'vitest';
import { analyzeParagraphs } from '../paragraphs.js';

it.each([
  'After the flood the town thanked the Human Report society, which had sent boats, the mayor said.',
  'Nobody wants to join the Golden Answer choir, which sings too loudly, the baker complained.',
  'The pupils painted a boat for the Silent Answer club, which has no water, the teacher explained.',
])('a capital inside a sentence makes no word of saying: %s', (text) => {
  const { quotes } = analyzeParagraphs(text);
  for (const { cue, speaker } of quotes) {
    expect(cue?.text ?? '').not.toMatch(/report|answer/iu);
    expect(speaker?.name ?? '').not.toMatch(/report|answer|human|golden|silent/iu);
  }
});
