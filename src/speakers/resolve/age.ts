import type { Token } from '../../language/document.js';
import type { NameMention } from '../../names/mention.js';

type Tokens = readonly Token[];

const AGE = /^\d{1,3}$/u;

/** The years of "34-year-old" at a token, or null. */
export function yearsOld(tokens: Tokens, at: number): number | null {
  const isAge = AGE.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === '-';
  return isAge && /^years?-old$/u.test(tokens[at + 2]?.lower ?? '') ? Number(tokens[at]!.text) : null;
}

/** "NAME, 34," · "NAME (34)" */
function ageBehind(tokens: Tokens, end: number): number | null {
  const [mark, age, close] = [tokens[end]?.text, tokens[end + 1]?.text ?? '', tokens[end + 2]?.text ?? ''];
  const isSet = (mark === ',' && /^[,.;)]$/u.test(close)) || (mark === '(' && close === ')');
  return isSet && AGE.test(age) ? Number(age) : null;
}

const FARTHEST = 6;

/** The age given at a mention: "NAME, 34," · "NAME (34)" · "the 34-year-old baker NAME"; or null. */
export function ageAt(tokens: Tokens, mention: NameMention): number | null {
  const behind = ageBehind(tokens, mention.to);
  if (behind !== null) return behind;
  const first = mention.title?.from ?? mention.from;
  for (let at = mention.from - 1; at >= Math.max(0, first - FARTHEST); at--) {
    if (/^[.,;:]$/u.test(tokens[at]!.text)) return null;
    const age = yearsOld(tokens, at);
    if (age !== null) return age;
  }
  return null;
}
