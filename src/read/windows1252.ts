/** The characters of bytes 0x80 to 0x9F, where Windows-1252 differs from Latin-1; five bytes have none and stay. */
const UPPER_CONTROLS =
  '\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F' +
  '\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178';

/**
 * Decodes Windows-1252, and with it Latin-1. Own code because `TextDecoder('windows-1252')` gives Latin-1 on some
 * releases of Node, and the same input has to give the same output on all of them.
 */
export function decodeWindows1252(buffer: Buffer): string {
  return buffer
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (byte) => UPPER_CONTROLS[byte.charCodeAt(0) - 0x80]!);
}

/** The bytes of `text` in Windows-1252 and Latin-1 taken together; undefined where a character has no byte there. */
export function encodeWindows1252(text: string): Uint8Array | undefined {
  const bytes = [...text].map((character) => {
    const upper = UPPER_CONTROLS.indexOf(character);
    return upper >= 0 ? 0x80 + upper : character.codePointAt(0)!;
  });
  return bytes.every((byte) => byte <= 0xff) ? Uint8Array.from(bytes) : undefined;
}
