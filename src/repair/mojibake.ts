import { encodeWindows1252 } from '../read/windows1252.js';
import type { Edit } from './edits.js';

/** Characters that bytes 0x80 to 0xBF, which go on a sequence of UTF-8, are read as in Windows-1252 and in Latin-1. */
const REST = '\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
/** Those that stand behind letters in sound text: spaces, quotation marks, dashes, ellipses. */
const USUAL = '\\u00a0‘’“”–—…»';
const UNUSUAL = `(?:(?![${USUAL}])[${REST}])`;

/**
 * What no sound text has. Sequences of two bytes begin with a capital letter, and sound text has one only where a word
 * begins or all of it is in capitals; sequences of three and four begin with what is never followed by two such signs.
 */
const CERTAIN = [
  `â[€\\u0080][${REST}]`, // quotation marks, dashes, ellipses
  `â[‚„†ˆ˜œž\\u0082\\u0084\\u0086\\u0088][${REST}]`, // currencies, trade marks, arrows, signs
  'â–[º¶²¼ª]', // triangles and squares that lists begin with
  `ï(?:»¿|¿½|¬${UNUSUAL})`, // byte order marks, replacement characters, ligatures
  `ð(?:Ÿ|\\u009f)[${REST}]{2}`, // emoji
  `(?<!\\p{Lu})Â(?!»)[\\u0080-\\u00bf]`,
  `(?<!\\p{Lu})Ã(?:${UNUSUAL}|\\u00a0)`,
  `Ã${UNUSUAL}(?=\\p{L})`,
  `Ã[${REST}](?=\\p{Ll})`,
  `(?<=\\p{Ll})[ÄÅ]${UNUSUAL}`,
  `[ÄÅ]${UNUSUAL}(?=\\p{Ll})`,
  `(?:[Ã-ß][${REST}]){3,}`, // other alphabets
  `(?:[à-ï][${REST}]{2}){3,}`,
  '‚Ä[ôòúùîì¶¢]', // quotation marks and dashes read as Mac Roman
].join('|');
/** What may be sound, but is believed to be spoilt where the text has certain cases. */
const LIKELY = [
  `[Â-Æ][${REST}]`,
  `â[${REST}]{2}`,
  'â€(?=[\\s.,;:!?)]|$)', // the last byte was lost
  '(?<![\\p{L}\\p{N}])[ÂÃ](?=[\\s.,;:!?)])', // the last byte became a space
].join('|');
const IS_CERTAIN = new RegExp(CERTAIN, 'gu');
const IS_SPOILT = new RegExp(`${CERTAIN}|${LIKELY}`, 'gu');

/** What cannot be worked out from bytes in Windows-1252. */
const MEANT = new Map([
  ['â€', '”'],
  ['Â', ''],
  ['Ã', 'à'],
  ['‚Äô', '’'],
  ['‚Äò', '‘'],
  ['‚Äú', '“'],
  ['‚Äù', '”'],
  ['‚Äî', '—'],
  ['‚Äì', '–'],
  ['‚Ä¶', '…'],
  ['‚Ä¢', '•'],
]);

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text whose bytes were read as `characters`, if it is one. */
function meantBy(characters: string): string | undefined {
  const known = MEANT.get(characters);
  if (known !== undefined) return known;
  const bytes = encodeWindows1252(characters);
  try {
    return bytes && UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}

function editsOf(text: string, pattern: RegExp): Edit[] {
  return [...text.matchAll(pattern)].flatMap(({ index: start, 0: found }) => {
    const replacement = meantBy(found);
    return replacement === undefined ? [] : [{ start, end: start + found.length, replacement }];
  });
}

/**
 * Characters that are bytes of UTF-8 read in another encoding ("â€™" for "’", "Ã©" for "é"), with what they were, in order.
 * None unless some of them are certain: no sound text has them, and their bytes are valid UTF-8.
 */
export function findMojibake(text: string): Edit[] {
  return editsOf(text, IS_CERTAIN).length > 0 ? editsOf(text, IS_SPOILT) : [];
}
