import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

type Unpack = (packed: Uint8Array, limit: { maxOutputLength: number }) => Buffer;

/** `deflate` means zlib's format, and some servers take it for the bare one. */
const inflate: Unpack = (packed, limit) =>
  (packed[0]! & 0x0f) === 8 ? inflateSync(packed, limit) : inflateRawSync(packed, limit);

/** What servers pack pages with, by its name in HTTP; undefined where nothing is packed. */
export const CODINGS = {
  identity: undefined,
  none: undefined,
  'utf-8': undefined,
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflate,
  br: brotliDecompressSync,
} satisfies Record<string, Unpack | undefined>;

export const isCoding = (name: string): name is keyof typeof CODINGS => Object.hasOwn(CODINGS, name);

/**
 * The body as it was before it was packed; undefined where that has more than `maxBytes`. Archives that keep the body
 * unpacked have the header all the same: what begins like a page is taken as it is. Throws zlib's errors.
 */
export function unpackBody(
  packed: Uint8Array,
  unpack: Unpack | undefined,
  maxBytes: number,
): Uint8Array | undefined {
  if (!unpack || isReadable(packed)) return packed;
  try {
    return unpack(packed, { maxOutputLength: maxBytes });
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return undefined;
    throw thrown;
  }
}

/** Whether the first bytes are characters of ASCII: packed data has others. */
const isReadable = (bytes: Uint8Array): boolean =>
  bytes.subarray(0, 16).every((byte) => (byte >= 0x20 && byte < 0x7f) || (byte >= 0x09 && byte <= 0x0d));
