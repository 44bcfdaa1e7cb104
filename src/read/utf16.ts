import type { Decoded } from './decode.js';

/** Little-endian or big-endian. */
export type ByteOrder = 'le' | 'be';

/** How many bytes at the beginning are looked at where there is no byte order mark. */
const SAMPLE = 4096;

/** The byte order if the bytes are UTF-16: told by the byte order mark, or by every other byte being zero. */
export function utf16Order(buffer: Buffer): ByteOrder | undefined {
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'le';
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return 'be';
  const [even, odd] = zeroShares(buffer.subarray(0, SAMPLE));
  if (odd > 0.4 && even < 0.05) return 'le';
  return even > 0.4 && odd < 0.05 ? 'be' : undefined;
}

/** The shares of zero bytes at even and at odd positions, 0 to 1. */
function zeroShares(sample: Buffer): [even: number, odd: number] {
  const pairs = sample.length >> 1;
  const zeros: [number, number] = [0, 0];
  for (let index = 0; index < 2 * pairs; index++) if (sample[index] === 0) zeros[(index % 2) as 0 | 1]++;
  return pairs === 0 ? [0, 0] : [zeros[0] / pairs, zeros[1] / pairs];
}

/** Decodes UTF-16; lone surrogates stay, half a code unit at the end becomes U+FFFD. The byte order mark is kept. */
export function decodeUtf16(buffer: Buffer, order: ByteOrder): Decoded {
  const even = buffer.subarray(0, buffer.length & ~1);
  const text = (order === 'be' ? Buffer.from(even).swap16() : even).toString('utf16le');
  if (even.length === buffer.length) return { text, warnings: [] };
  return { text: `${text}\uFFFD`, warnings: [TRUNCATED] };
}

const TRUNCATED = {
  code: 'truncated-utf16',
  message: 'The text ends in the middle of a character, so its end may be missing.',
};

/** Passes bytes through; if they begin as UTF-16, as UTF-8, in which lines can be found. Lone surrogates become U+FFFD. */
export async function* utf16ToUtf8(chunks: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  const first = await chunks.next();
  if (first.done) return;
  const order = utf16Order(first.value);
  if (!order) {
    yield first.value;
    return yield* chunks;
  }
  const decoder = new TextDecoder(`utf-16${order}`);
  yield Buffer.from(decoder.decode(first.value, { stream: true }));
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}
