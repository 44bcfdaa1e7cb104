import type { Block, Caption, Span } from '../article.js';
import { measureWording } from './wording.js';

const AGENCY =
  '(?:AP|AFP|EPA|EFE|PA|UPI|ANSA|TASS|dpa|AAP|ANI|PTI|Reuters|Getty(?: Images)?|Shutterstock|iStock|Alamy|Bloomberg|Associated Press|Pool|Xinhua)';
const PICTURE =
  '(?:photo(?:graph)?s?|images?|pictures?|pics?|illustrations?|graphics?|credits?|photographer|photo(?:graph)?s? credits?|(?:image|picture|photo) (?:credits?|source))';

/** Where a caption names whose picture it is; what counts is the first group. Made for the first caption: most articles have none. */
const makeCredits = (): readonly RegExp[] => [
  // "(Photo: Jane Doe)", "(courtesy of the harbour office)"
  new RegExp(
    `\\((?:${PICTURE}\\s?(?::|\\b(?:by|via|courtesy(?: of)?)\\b)|courtesy(?: of)?|via)\\s+([^()]+)\\)\\W{0,2}$`,
    'iu',
  ),
  // "(AP Photo/Jane Doe)", "(Jane Doe/Reuters)", "(AFP)"
  new RegExp(`\\(([^()]*\\b(?:photos?|via)\\b[^()]*|[^()]*/[^()]*|${AGENCY})\\)\\W{0,2}$`, 'iu'),
  // "The pier. (Jane Doe)"
  /[.!?”"] \(((?:\p{Lu}[\p{L}.'’-]+ ){1,2}\p{Lu}[\p{L}.'’-]+)\)$/u,
  // "Photo: Jane Doe", "The pier Photo: Jane Doe", "The pier.Credit...Jane Doe"
  new RegExp(`(?:^|[\\s.!?)”"]|\\p{Ll})${PICTURE}\\s?(?::|\\.{3}|…)\\s*([^:]{2,80}?)\\W{0,2}$`, 'iu'),
  // "Photo by Jane Doe", "The pier. Picture courtesy of the harbour office"
  new RegExp(`(?:^|[.!?)”"] )${PICTURE} (?:by|via|courtesy(?: of)?)\\b:?\\s*([^:.!?]{2,80}?)\\W{0,2}$`, 'iu'),
  /(?:^|[.!?)”"] )courtesy(?: of|:)?\s+([^.!?]{2,80})$/iu,
  /©\s?((?!\d)[^.!?]{2,80})$/u,
  // "Jane Doe/Reuters", and behind a sentence
  new RegExp(
    `(?:^|[.!?”"] )((?:\\p{Lu}[\\p{L}.'’-]+ ){1,3}\\p{Lu}[\\p{L}.'’-]+\\s?[/|]\\s?${AGENCY}(?: via .{2,30})?)$`,
    'u',
  ),
  /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}(?:\s?[/|]\s?\p{Lu}[\p{L}.'’ -]{1,30})+)$/u,
];
let credits: readonly RegExp[] | undefined;

/** Characters of the longest caption whose end is looked at. */
const LONGEST = 600;
/** Lines that say who helped with the article, and not whose a picture is. */
const HELPERS = 'credit-line';

/** Whether what follows "Image:" is the caption itself. */
function isSentence(words: string): boolean {
  const { words: count, functionWords } = measureWording(words);
  return count >= 6 && functionWords >= 0.15;
}

/** Whose picture a caption is about, as a span of its words; undefined where it does not say. */
export function readCredit(words: string): Span | undefined {
  if (words.length > LONGEST) return undefined;
  credits ??= makeCredits();
  for (const pattern of credits) {
    const match = pattern.exec(words);
    const credit = match?.[1]?.trimEnd();
    if (!match || !credit || isSentence(credit)) continue;
    const start = match.index + match[0].lastIndexOf(credit);
    return { start, end: start + credit.length };
  }
  return undefined;
}

/** The captions among `blocks`, with their credits. */
export function findCaptions(text: string, blocks: readonly Block[]): Caption[] {
  return blocks.flatMap(({ start, end, kind, rule }) => {
    if (kind !== 'caption' || rule === HELPERS) return [];
    const words = text.slice(start, end);
    const credit = readCredit(words);
    return [
      {
        start,
        end,
        text: words,
        credit: credit
          ? {
              start: start + credit.start,
              end: start + credit.end,
              text: words.slice(credit.start, credit.end),
            }
          : null,
      },
    ];
  });
}
