/** Patterns by which a speaker is found. */
export const PATTERNS = [
  'cue-after-quote',
  'name-after-quote',
  'cue-later-in-sentence',
  'cue-later-in-paragraph',
  'cue-before-quote',
  'signature',
  'name-and-colon',
  'colon-before-quote',
  'subject-of-sentence',
  'sentence-before',
  'same-paragraph',
  'quote-runs-on',
  'speaker-of-paragraph-before',
  'speaker-of-paragraph-behind',
  'reported-speech',
  'reported-belief',
  'according-to',
  'transcript-turn',
] as const;
export type Pattern = (typeof PATTERNS)[number];

/** Where the words of saying stand, for patterns that rest on them. */
const WITH_CUE: Partial<Record<Pattern, string>> = {
  'cue-after-quote': 'after the quote',
  'cue-later-in-sentence': 'later in the sentence',
  'cue-later-in-paragraph': 'later in the paragraph',
  'cue-before-quote': 'before the quote',
  'colon-before-quote': 'and a colon before the quote',
  'reported-speech': 'in reported speech',
  'reported-belief': 'in a reported view',
};

const WITHOUT: Record<Pattern, string> = {
  'cue-after-quote': 'named after the quote',
  'name-after-quote': 'named after the quote',
  'cue-later-in-sentence': 'named later in the sentence',
  'cue-later-in-paragraph': 'named later in the paragraph',
  'cue-before-quote': 'named before the quote',
  signature: 'signature after the quote',
  'name-and-colon': 'name and colon before the quote',
  'colon-before-quote': 'announced with a colon before the quote',
  'subject-of-sentence': 'named before the quote in its sentence',
  'sentence-before': 'named in a sentence before the quote',
  'same-paragraph': 'speaker of the quote before it in the paragraph',
  'quote-runs-on': 'quote runs on from the paragraph before',
  'speaker-of-paragraph-before': 'named in the paragraph before',
  'speaker-of-paragraph-behind': 'speaker of the quote that follows',
  'reported-speech': 'named in the sentence of the reported speech',
  'reported-belief': 'named in the sentence of the reported view',
  'according-to': "named by 'according to'",
  'transcript-turn': 'label of the turn in a transcript',
};

/** Why somebody is the speaker, in words: "subject of 'said' after the quote". `cue` is the word of saying, or null. */
export function reasonOf(pattern: Pattern, cue: string | null): string {
  const place = WITH_CUE[pattern];
  if (!cue || !place) return WITHOUT[pattern];
  return `${/^according/iu.test(cue) ? 'named by' : 'subject of'} '${cue}' ${place}`;
}
