import type { Document, Token } from '../language/document.js';
import { isListedAs } from '../language/lexicon.js';
import { offices, personHeads } from '../models/words.js';
import type { NameMention } from './mention.js';
import { isHonorific } from './titles.js';

const LONGEST_APPOSITION = 14;
const ARTICLE = /^(?:an?|the|his|her|their|its)$/u;
const HEAD_ENDS = /^(?:of|for|at|in|from|with|on|who|whose|which|that|and|to|,)$/u;

const slice = (document: Document, tokens: readonly Token[]): string =>
  document.text.slice(tokens[0]!.start, tokens.at(-1)!.end).replace(/\s+/gu, ' ');

const describesPerson = (word: string): boolean =>
  personHeads.has(word) || offices.has(word) || isListedAs(word, 'Actor');

/**
 * Where a title ends without the honorifics behind it: "President" of "President Mr. NAME". Words in small letters in front of one are
 * no title unless they name an office or a role: "of course Mr. NAME".
 */
function endOfTitle({ tokens }: Document, { from, to }: { from: number; to: number }): number {
  let end = to;
  while (end > from && isHonorific(tokens[end - 1]!.lower)) end--;
  if (end === from || end === to) return to;
  const last = tokens[end - 1]!;
  return /^\p{Lu}/u.test(last.text) || describesPerson(last.lower) ? end : from;
}

/** "Russian President" of "Russian President NAME"; honorifics alone ("Mr") describe nobody. */
function titleOf(document: Document, mention: NameMention): string[] {
  if (!mention.title) return [];
  let { from } = mention.title;
  const to = endOfTitle(document, mention.title);
  while (
    from < to &&
    (isHonorific(document.tokens[from]!.lower) || ARTICLE.test(document.tokens[from]!.lower))
  )
    from++;
  if (from < to) return [slice(document, document.tokens.slice(from, to))];
  const whole = document.tokens.slice(mention.title.from, to);
  return whole.length === 1 &&
    /^(?:king|queen|pope|prince|princess|judge|justice|chief|sen|rep|gov|gen)\.?$/u.test(whole[0]!.lower)
    ? [slice(document, whole)]
    : [];
}

/** The tokens of the apposition after a name ("NAME, the harbour commissioner,"), or none. */
function appositionTokens(document: Document, mention: NameMention): Token[] {
  let i = mention.to;
  if (document.tokens[i]?.text !== ',') return [];
  i++;
  if (document.tokens[i]?.kind === 'number' && document.tokens[i + 1]?.text === ',') i += 2;
  const from = i;
  const sentence = document.tokens[mention.from]!.sentence;
  while (
    i < document.tokens.length &&
    i - from < LONGEST_APPOSITION &&
    document.tokens[i]!.sentence === sentence
  ) {
    if (/^(?:,|[.!?;:"”]|--|[–—]|who|whose|which|and)$/u.test(document.tokens[i]!.lower))
      return document.tokens.slice(from, i);
    i++;
  }
  return [];
}

/** An apposition with an article describes whatever it says; one without only if its noun is known to. */
function appositionOf(document: Document, mention: NameMention): string[] {
  const tokens = appositionTokens(document, mention);
  const articled = tokens[0] !== undefined && ARTICLE.test(tokens[0].lower);
  const phrase = tokens.slice(/^(?:an?|the)$/u.test(tokens[0]?.lower ?? '') ? 1 : 0);
  const end = tokens.findIndex((t, i) => i > (articled ? 1 : 0) && HEAD_ENDS.test(t.lower));
  const head = tokens[(end < 0 ? tokens.length : end) - 1];
  const describes = head !== undefined && head.kind === 'word' && (articled || describesPerson(head.lower));
  return phrase.length > 0 && describes ? [slice(document, phrase)] : [];
}

/** What the article calls a person at one mention: the title in front, the apposition behind, in its own words. */
export function findDescriptions(document: Document, mention: NameMention): string[] {
  return [...titleOf(document, mention), ...appositionOf(document, mention)];
}
