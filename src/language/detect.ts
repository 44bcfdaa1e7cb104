import { franc } from 'franc-min';
import type { Span } from '../article.js';
import { letterAt, lowerInPlace } from './characters.js';

const SAMPLE = 6000;
/** Below so many letters of the Latin alphabet no other language is claimed. */
const FEWEST_LETTERS = 60;
const ENGLISH_SHARE = 0.2;
const ENGLISH = new Set(
  `the of and to in a is that for it was on with as he be at by had from his have has they she her said not are but an this
   who were will would their been which or we when there after about its him one two out up`.split(/\s+/u),
);
const LONGEST_ENGLISH = Math.max(...[...ENGLISH].map((word) => word.length));

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

/** The runs of letters in `sample`. */
function countRuns(sample: string): number {
  let runs = 0;
  for (let at = 0, inside = false; at < sample.length; ) {
    const size = letterAt(sample, at);
    if (size > 0 && !inside) runs++;
    inside = size > 0;
    at += size || 1;
  }
  return runs;
}

/** Whether a code is that of an ASCII letter or digit, or "_". */
const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;

/** How many words of `prose` are such as English texts are full of; ſ and the sign for Kelvin are letters of theirs. */
function countEnglish(prose: string): number {
  const sample = prose.replaceAll('\u017f', 's').replaceAll('\u212a', 'K');
  const lower = lowerInPlace(sample);
  let count = 0;
  let start = 0;
  for (let at = 0; at <= sample.length; at++) {
    if (at < sample.length && isWordCode(sample.charCodeAt(at))) continue;
    if (at > start && at - start <= LONGEST_ENGLISH) {
      const word = lower ? lower.slice(start, at) : sample.slice(start, at).toLowerCase();
      if (ENGLISH.has(word)) count++;
    }
    start = at + 1;
  }
  return count;
}

/**
 * The language of an article as an ISO 639-1 code where there is one ("en", "fr"), else ISO 639-3; "und" where it cannot be told.

 * Looks at the first few thousand characters. `declared` counts where they do not tell.
 */
export function detectLanguage(prose: Prose, declared = 'und'): string {
  const sample = sampleOf(prose);
  const words = countRuns(sample);
  if (words === 0) return declared;
  if (countEnglish(sample) / words >= ENGLISH_SHARE) return 'en';
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin < FEWEST_LETTERS && latin * 2 > (sample.match(/\p{L}/gu)?.length ?? 0)) return declared;
  const code = franc(sample);
  return code === 'und' ? declared : Intl.getCanonicalLocales(code)[0]!;
}
