/** The first bytes, as Latin-1, of files that people mistake for articles, what to call them, and where the bytes stand. */
const SIGNATURES: readonly (readonly [bytes: string, kind: string, offset?: number])[] = [
  ['%PDF-', 'a PDF document'],
  ['{\\rtf', 'an RTF document'],
  ['PK\x03\x04', 'a ZIP archive or an office document'],
  ['\xd0\xcf\x11\xe0', 'an office document'],
  ['\x1f\x8b', 'a gzip archive'],
  ['BZh91AY', 'a bzip2 archive'],
  ['\xfd7zXZ\0', 'an xz archive'],
  ['7z\xbc\xaf', 'a 7-Zip archive'],
  ['\x28\xb5\x2f\xfd', 'a Zstandard archive'],
  ['ustar', 'a tar archive', 257],
  ['\x89PNG', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF89a', 'a GIF image'],
  ['\x7fELF', 'a program'],
  ['SQLite format 3\0', 'an SQLite database'],
  ['\xff\xfe\0\0', 'UTF-32 text'],
];

/** What the bytes are, if they begin like a kind of file that is not plain text. */
export function binaryKind(buffer: Buffer): string | undefined {
  const head = buffer.subarray(0, 512).toString('latin1');
  return SIGNATURES.find(([bytes, , offset = 0]) => head.startsWith(bytes, offset))?.[1];
}

/** How many code units at the beginning are looked at. */
const SAMPLE = 65_536;

/** Controls other than tab, line ends, form feed, backspace and escape; also those of 0x80 to 0x9F. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const CONTROLS = /[\0-\x07\x0e-\x1a\x1c-\x1f\x7f-\x9f]/g;

/** Whether more than `share` (0 to 1) of a decoded text's characters are control characters: then it is not prose. */
export function looksBinary(text: string, share: number): boolean {
  const sample = text.slice(0, SAMPLE);
  const controls = sample.match(CONTROLS)?.length ?? 0;
  return controls > share * sample.length;
}
