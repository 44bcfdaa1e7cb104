/** How far into a page its encoding is declared, in bytes: the standard asks for the first 1,024. */
const PRESCANNED = 2048;
const DECLARATION = /<meta\s[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w.:-]{2,40})/iu;

/**
 * The name (WHATWG Encoding Standard, lower case: "windows-1251") of the encoding that a page declares in a `<meta>` element near
 * its start; null where there is no declaration, or where it names no encoding that is known.
 */
export function declaredEncoding(bytes: Buffer): string | null {
  const label = DECLARATION.exec(bytes.toString('latin1', 0, PRESCANNED))?.[1];
  if (label === undefined) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
