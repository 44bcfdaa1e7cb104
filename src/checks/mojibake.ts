import { encodeWindows1252 } from '../read/windows1252.js';

/** A run of characters that are the bytes of UTF-8, each read as one. */
export interface Repair {
  start: number;
  end: number;
  /** What the bytes say; null where one of them was lost. */
  replacement: string | null;
}

/** Characters that bytes 0x80 to 0xBF are read as, in Windows-1252 and in Latin-1. */
const REST =
  '[\\u0080-\\u00bf\\u20ac\\u201a\\u0192\\u201e\\u2026\\u2020\\u2021\\u02c6\\u2030\\u0160\\u2039\\u0152\\u017d\\u2018\\u2019\\u201c\\u201d\\u2022\\u2013\\u2014\\u02dc\\u2122\\u0161\\u203a\\u0153\\u017e\\u0178]';
/**
 * What a run begins with: two bytes that begin with Â or Ã, three with â (the block of quotation marks and dashes) or ï,
 * four with ð; other scripts only where three sequences stand in a row.
 */
const RUN = new RegExp(
  [
    `[ÂÃ]${REST}(?:[ÂÃ]${REST})*`,
    `â[€\\u0080]${REST}?`,
    `(?:â[\\u0081-\\u00bf‚ƒ„…†‡ˆ‰Š‹Œ’“”•–—™š›œŸ]|ï[»¿¼½])${REST}`,
    `ð${REST}{3}`,
    `(?:[Ã-ß]${REST}){3,}`,
    `(?:[à-ï]${REST}{2}){3,}`,
  ].join('|'),
  'gu',
);

/** The runs of mojibake in `line`, in order. */
export function repairMojibake(line: string): Repair[] {
  return [...line.matchAll(RUN)].flatMap(({ index: start, 0: run }) => {
    const bytes = encodeWindows1252(run);
    const replacement = bytes ? decodeStrictly(bytes) : null;
    if (replacement === null && !run.startsWith('â€')) return [];
    return [{ start, end: start + run.length, replacement: replacement === '\u00a0' ? ' ' : replacement }];
  });
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return UTF8.decode(bytes);
  } catch {
    return null;
  }
}
