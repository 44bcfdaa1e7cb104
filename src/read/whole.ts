import type { Layout } from '../clean/blocks.js';
import { type Decoded, decode } from './decode.js';
import { inputErrors } from './errors.js';
import type { InputArticle, InputError } from './input.js';
import type { OpenSource } from './source.js';

/** What a format makes of a file that is one article. */
export interface Page extends Decoded {
  layout?: Layout;
  language?: string;
}

/** Reads a source that is one article: `toPage` turns the decoded file into the text that is analysed. */
export async function* readWhole(
  source: OpenSource,
  maxBytes: number,
  toPage: (text: string) => Promise<Page> | Page,
): AsyncGenerator<InputArticle | InputError> {
  const { id } = source;
  const bytes = await readBytes(source, maxBytes);
  if (!bytes) return yield inputErrors.tooLarge(id, maxBytes);
  if (bytes.length === 0) return yield inputErrors.empty(id);
  const decoded = decode(bytes);
  if ('binary' in decoded) return yield inputErrors.binary(id, decoded.binary);
  if (isBlank(decoded.text)) return yield inputErrors.blank(id);
  const page = await toPage(decoded.text);
  if (isBlank(page.text)) return yield inputErrors.noText(id);
  yield { ...page, id, warnings: [...decoded.warnings, ...page.warnings] };
}

/** All bytes of a source; undefined where there are more than `maxBytes`, which are then never held. */
async function readBytes(source: OpenSource, maxBytes: number): Promise<Buffer | undefined> {
  if ((source.size ?? 0) > maxBytes) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of source.chunks) {
    size += chunk.length;
    if (size > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Whether there is nothing in the text but white space. */
export function isBlank(text: string): boolean {
  return !/\S/.test(text);
}
