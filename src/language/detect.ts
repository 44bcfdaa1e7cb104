import { franc } from 'franc-min';
import type { Span } from '../article.js';

const SAMPLE = 6000;
/** Below so many letters of the Latin alphabet no other language is claimed. */
const FEWEST_LETTERS = 60;
const ENGLISH_SHARE = 0.2;
const ENGLISH =
  /\b(?:the|of|and|to|in|a|is|that|for|it|was|on|with|as|he|be|at|by|had|from|his|have|has|they|she|her|said|not|are|but|an|this|who|were|will|would|their|been|which|or|we|when|there|after|about|its|him|one|two|out|up)\b/giu;

/** A text, and where in it the article's own words stand. */
interface Prose {
  text: string;
  paragraphs: readonly Span[];
}

function sampleOf({ text, paragraphs }: Prose): string {
  let sample = '';
  for (const { start, end } of paragraphs) {
    if (sample.length >= SAMPLE) break;
    sample += `${text.slice(start, Math.min(end, start + SAMPLE))}\n`;
  }
  return sample;
}

/**
 * The language of an article as an ISO 639-1 code where there is one ("en", "fr"), else ISO 639-3; "und" where it cannot be told.

 * Looks at the first few thousand characters. `declared` counts where they do not tell.
 */
export function detectLanguage(prose: Prose, declared = 'und'): string {
  const sample = sampleOf(prose);
  const words = sample.match(/\p{L}+/gu)?.length ?? 0;
  if (words === 0) return declared;
  const english = sample.match(ENGLISH)?.length ?? 0;
  if (english / words >= ENGLISH_SHARE) return 'en';
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin < FEWEST_LETTERS && latin * 2 > (sample.match(/\p{L}/gu)?.length ?? 0)) return declared;
  const code = franc(sample);
  return code === 'und' ? declared : Intl.getCanonicalLocales(code)[0]!;
}
