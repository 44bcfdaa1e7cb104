import type { DroppedPart, Publication } from '../article.js';
import type { Layout } from '../clean/blocks.js';
import { isBlank } from '../invisible.js';
import { type Decoded, decode } from './decode.js';
import { inputErrors } from './errors.js';
import type { InputArticle, InputError } from './input.js';
import type { OpenSource } from './source.js';

/** What a format makes of a file that is one article. */
export interface Page extends Decoded {
  markup?: 'html';
  layout?: Layout;
  language?: string;
  publication?: Partial<Publication>;
  dropped?: DroppedPart[];
}

/** Turns a decoded file into the text that is analysed. */
export type ToPage = (text: string) => Promise<Page> | Page;

/** Reads a source that is one article. */
export async function* readWhole(
  source: OpenSource,
  maxBytes: number,
  toPage: ToPage,
): AsyncGenerator<InputArticle | InputError> {
  const bytes = await readBytes(source, maxBytes);
  yield bytes ? await toArticle(source.id, bytes, toPage) : inputErrors.tooLarge(source.id, maxBytes);
}

/** The article that `bytes` are, decoded and then read by `toPage`. */
export async function toArticle(
  id: string,
  bytes: Uint8Array,
  toPage: ToPage,
): Promise<InputArticle | InputError> {
  if (bytes.length === 0) return inputErrors.empty(id);
  const decoded = decode(bytes);
  if ('binary' in decoded) return inputErrors.binary(id, decoded.binary);
  if (isBlank(decoded.text)) return inputErrors.blank(id);
  const page = await toPage(decoded.text);
  if (isBlank(page.text)) return inputErrors.noText(id);
  return { ...page, id, warnings: [...decoded.warnings, ...page.warnings] };
}

/** All bytes of a source; undefined where there are more than `maxBytes`, which are then never held. */
export async function readBytes(
  { chunks: pieces, size: known = 0 }: { chunks: AsyncIterable<Uint8Array>; size?: number },
  maxBytes: number,
): Promise<Buffer | undefined> {
  if (known > maxBytes) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of pieces) {
    size += chunk.length;
    if (size > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
