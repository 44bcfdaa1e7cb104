/** JavaScript or JSON with escapes for all but ASCII: Node reads it without decoding, and keeps it in half the memory. */
export const asciiOf = (code) =>
  code.replace(
    /[\u0080-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
