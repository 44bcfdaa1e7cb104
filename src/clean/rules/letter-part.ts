import type { Rule } from './rule.js';

const SALUTATION = /^(?:dear|to the) [\p{L} ,'’.-]{2,40}[,:]$/iu;
const VALEDICTION =
  /^(?:yours(?: (?:sincerely|faithfully|truly))?|(?:very )?(?:sincerely|respectfully|truly)(?: yours)?|(?:with )?(?:best|kind|warm)(?:est)? (?:regards|wishes)|regards)[,.]?$/iu;
/** Lines below the valediction: the name, and where the writer lives. */
const SIGNATURE = 2;

/** How a letter begins and how it is signed: "Dear Editor,", "Yours sincerely," and the name below. */
export const letterPart: Rule = {
  id: 'letter-part',
  kind: 'paragraph',
  applies: ({ text, index, words }, page) => {
    if (SALUTATION.test(text) || VALEDICTION.test(text)) return true;
    const before = page.passages.slice(Math.max(0, index - SIGNATURE), index);
    return words <= 8 && before.some((passage) => VALEDICTION.test(passage.text));
  },
};
