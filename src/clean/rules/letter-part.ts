import type { Rule } from './rule.js';

const SALUTATION = /^(?:dear|to the) [\p{L} ,'’.-]{2,40}[,:]$/u;
/** Characters of the longest line that is one of them. */
const LONGEST = 60;
const VALEDICTION =
  /^(?:yours(?: (?:sincerely|faithfully|truly))?|(?:very )?(?:sincerely|respectfully|truly)(?: yours)?|(?:with )?(?:best|kind|warm)(?:est)? (?:regards|wishes)|regards)[,.]?$/u;
/** Lines below the valediction: the name, and where the writer lives. */
const SIGNATURE = 2;

const isSalutation = (text: string): boolean =>
  text.length <= LONGEST && /[,:]$/.test(text) && SALUTATION.test(text.toLowerCase());

const isValediction = (text: string): boolean =>
  text.length <= LONGEST && VALEDICTION.test(text.toLowerCase());

/** How a letter begins and how it is signed: "Dear Editor,", "Yours sincerely," and the name below. */
export const letterPart: Rule = {
  id: 'letter-part',
  kind: 'paragraph',
  applies: ({ text, index, words }, page) => {
    if (isSalutation(text) || isValediction(text)) return true;
    const before = page.passages.slice(Math.max(0, index - SIGNATURE), index);
    return words <= 8 && before.some((passage) => isValediction(passage.text));
  },
};
