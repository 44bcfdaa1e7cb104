import { isUtf8 } from 'node:buffer';
import type { Warning } from '../article.js';
import { binaryKind, looksBinary } from './binary.js';
import { declaredEncoding } from './declared.js';
import { decodeUtf16, utf16Order } from './utf16.js';
import { decodeWindows1252 } from './windows1252.js';

/** A text, and what a user should know about how it was read. */
export interface Decoded {
  text: string;
  warnings: Warning[];
}

/** The bytes are not text; `binary` says what they are: "a PDF document", "a binary file". */
export interface NotText {
  binary: string;
}

/** Text has next to no control characters; a tenth leaves room for a short text with a few stray NULs. */
const MOST_CONTROLS = 0.1;
/** Any bytes at all can be read as Windows-1252, so that less is taken on trust there: of random bytes 0.12 are controls. */
const MOST_CONTROLS_1252 = 0.05;

/**
 * Turns the bytes of a file into text: UTF-8, UTF-16 in either byte order, the encoding that a page declares, or Windows-1252 (which
 * Latin-1 is part of).
 * A byte order mark is not part of the text; line endings stay as they are. Never throws.
 */
export function decode(bytes: Uint8Array): Decoded | NotText {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = binaryKind(buffer);
  if (kind) return { binary: kind };
  const order = utf16Order(buffer);
  const decoded = order ? decodeUtf16(buffer, order) : decodeBytes(buffer);
  const most = decoded.warnings.includes(WINDOWS_1252) ? MOST_CONTROLS_1252 : MOST_CONTROLS;
  return looksBinary(decoded.text, most) ? { binary: 'a binary file' } : withoutMark(decoded);
}

function withoutMark({ text, warnings }: Decoded): Decoded {
  return { text: text.startsWith('\uFEFF') ? text.slice(1) : text, warnings };
}

function decodeBytes(buffer: Buffer): Decoded {
  if (isUtf8(buffer)) return { text: buffer.toString('utf8'), warnings: [] };
  const whole = buffer.subarray(0, buffer.length - truncatedTail(buffer));
  if (isUtf8(whole)) return { text: `${whole.toString('utf8')}\uFFFD`, warnings: [TRUNCATED_UTF8] };
  if (mostlyUtf8(buffer)) return { text: buffer.toString('utf8'), warnings: [INVALID_UTF8] };
  const declared = declaredEncoding(buffer);
  return declared === null || /^utf-/u.test(declared)
    ? { text: decodeWindows1252(buffer), warnings: [WINDOWS_1252] }
    : { text: decodeAs(declared, buffer), warnings: [] };
}

const decodeAs = (encoding: string, buffer: Buffer): string =>
  encoding === 'windows-1252' ? decodeWindows1252(buffer) : new TextDecoder(encoding).decode(buffer);

/** How many bytes at the end begin a UTF-8 sequence that the end cuts off. */
function truncatedTail(buffer: Buffer): number {
  const tail = buffer.subarray(-3).toString('latin1');
  return /(?:[\xc2-\xf4]|[\xe0-\xf4][\x80-\xbf]|[\xf0-\xf4][\x80-\xbf]{2})$/.exec(tail)?.[0].length ?? 0;
}

/**
 * Whether there is a byte order mark, or sequences in the form of UTF-8 outnumber the other bytes over 0x7F. Lone
 * surrogates have that form.
 */
function mostlyUtf8(buffer: Buffer): boolean {
  const latin1 = buffer.toString('latin1');
  if (latin1.startsWith('\xef\xbb\xbf')) return true;
  const sequences =
    /([\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})|[\x80-\xff]/g;
  let surplus = 0;
  for (const [, wellFormed] of latin1.matchAll(sequences)) surplus += wellFormed ? 1 : -1;
  return surplus > 0;
}

const TRUNCATED_UTF8: Warning = {
  code: 'truncated-utf8',
  message: 'The text ends in the middle of a character, so its end may be missing.',
};

const INVALID_UTF8: Warning = {
  code: 'invalid-utf8',
  message: 'Some bytes are not valid UTF-8 and were replaced by \uFFFD.',
};

const WINDOWS_1252: Warning = {
  code: 'decoded-windows-1252',
  message:
    'The text is not UTF-8 and was read as Windows-1252; if its letters look wrong, convert it to UTF-8.',
};
