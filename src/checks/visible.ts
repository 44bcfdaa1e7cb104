/** `text` with characters that nobody sees as their names: `<U+0000>`. White space stays. */
export const visible = (text: string): string =>
  text.replace(
    /[^\P{C}\n\r\t]/gu,
    (character) => `<U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`,
  );
