import { inSmallLetters, withoutTime } from './dates.js';
import { measureWording } from './wording.js';

/** Passes whatever `BY` takes, and is compiled sooner. */
const BY_HINT = /^(?:\S+\s|words and photos\s)?by[:\s]/i;
const BY = /^(?:(\p{Lu}\p{Ll}+|co-?authored|words and photos)\s)?by:?\s+/iu;
/** Where the names end: a bar, a bullet, a bracket, a spaced dash, an address, a date. */
const TAIL = /\s*(?:[|•·/([@]|\s[–—-]+\s|\s\S+@|\d|\b(?:published|updated|posted|for|on|in)\b).*$/isu;
const SEPARATOR = /\s*(?:,|;|&|\band\b|\bwith\b)\s*/i;
const ROLE =
  /\b(?:staff|writers?|reporters?|correspondents?|editors?|contributors?|columnists?|bureau|press|news|newspapers?|times|post|reuters|agency|agencies|agence|service|team|desk|media|online|magazine|tribune|herald|journal|gazette|network|special|senior|chief|associated|guest|admin|administrator|newsroom|editorial|board|by|digital|daily|today|live|breaking|television|radio|university|institute|foundation|ph\.?d|m\.?d|sports?|ap|afp|upi|pa|cnn|bbc|jr|sr)\b/;
const NAME_WORD =
  /^(?:\p{Lu}[\p{L}'’-]*\.?|(?:\p{Lu}\.){1,3}|de|da|di|del|della|der|den|van|von|bin|binti|ibn|al|el|la|le|du|dos|ben|y|ter|e)$/u;

/** Characters of the longest byline, and words of the longest name. */
const LONGEST_LINE = 250;
const LONGEST_NAME = 5;

/** Whether `text` is the name of a person: two to five words, each in capitals or a particle, none of them a role. */
export function isPersonName(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= LONGEST_NAME &&
    !ROLE.test(inSmallLetters(text)) &&
    !/^the\b/i.test(text) &&
    words.every((word) => NAME_WORD.test(word)) &&
    /\p{Lu}/u.test(words[0]!) &&
    /\p{Lu}/u.test(words.at(-1)!)
  );
}

const cleanName = (part: string): string =>
  part
    .trim()
    .replace(/^By:?\s+/i, '')
    .replace(/(?<!\b\p{Lu})\.$/u, '');

/** `part` up to the role after the name: "Jane Doe" of "Jane Doe Senior Reporter". */
function withoutRole(part: string): string {
  const role = inSmallLetters(part).search(ROLE);
  const name = role > 0 ? part.slice(0, role).trim() : part;
  return name.includes(' ') ? name : part;
}

/** The names in "Jane Doe and John Roe, Staff Writers"; other parts are passed over. */
function namesIn(text: string): string[] {
  return text.split(SEPARATOR).map(cleanName).map(withoutRole).filter(isPersonName);
}

/** Whether `text` has nothing but names, roles and titles: no word that a sentence would have. */
function isCredit(text: string): boolean {
  const words = text.split(/[\s,;&]+/).filter(Boolean);
  return words.every(
    (word) =>
      /^[\p{Lu}\d]/u.test(word) ||
      ROLE.test(inSmallLetters(word)) ||
      NAME_WORD.test(word) ||
      /^(?:and|with|of|the)$/i.test(word),
  );
}

/** Whether `text` runs on like a sentence: "By March 2031, the pier had been closed …" does. */
function isSentence(text: string): boolean {
  const { words, final, functionWords } = measureWording(text);
  return final && words >= 8 && functionWords >= 0.2;
}

/** What follows "by", and whether nothing stands before it: "Review by …" needs a name, "By …" may name an agency. */
function readCredit(text: string): { credit: string; plain: boolean } | undefined {
  const by = text.length <= LONGEST_LINE && BY_HINT.test(text) ? BY.exec(text) : null;
  if (!by || isSentence(text)) return undefined;
  const credit = text
    .slice(by[0].length)
    .replace(TAIL, '')
    .replace(/[\s,+.]+$/u, '');
  return { credit, plain: !by[1] };
}

/**
 * The authors that a line beginning with "By" names, without titles, affiliation and date. Undefined where the line is no
 * byline; an empty list where it names an agency or a desk alone ("By Reuters").
 */
export function readAuthors(text: string): string[] | undefined {
  const found = readCredit(text);
  if (!found?.credit || !isCredit(found.credit)) return undefined;
  const names = namesIn(found.credit);
  return names.length || (found.plain && ROLE.test(inSmallLetters(found.credit))) ? names : undefined;
}

/** The author in a line that is a name alone or a name, an affiliation and a date: "Jane Doe", "Jane Doe, City Times". */
export function readPlainAuthor(text: string): string | undefined {
  if (text.length > 100) return undefined;
  const [name = '', ...rest] = withoutTime(text)
    .trim()
    .split(/\s*[,|•–—]\s*|\s-\s/);
  return isPersonName(name) && isCredit(rest.join(' ')) ? name : undefined;
}
