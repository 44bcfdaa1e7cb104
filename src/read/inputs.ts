import type { Readable } from 'node:stream';
import { decode } from './decode.js';
import { inputErrors, thrownError } from './errors.js';
import { formatByContent, formatByName, formats, type InputFormat, type InputFormatName } from './formats.js';
import { unpack } from './gzip.js';
import type { InputArticle, InputError } from './input.js';
import { readPage } from './page.js';
import { type OpenSource, openSource, peekLine, type Source } from './source.js';

/** The most bytes that one article has by default: 8 MiB. */
export const MAX_BYTES = 8 * 2 ** 20;

export interface ReadOptions {
  /** The format of every source; told by name and content where it is "auto". */
  format: InputFormatName | 'auto';
  /** The most bytes that one article may have. */
  maxBytes: number;
  /** Whether analyses without their text are of no use; they are unless this is false. */
  needsText?: boolean;
  /** Whether pages are given in their markup, for `readPage` to be called elsewhere; they are read here unless this is true. */
  leavesPages?: boolean;
  /** What "-" reads. */
  stdin: Readable;
  /** Is told of bytes as they are read. */
  onBytes?: (bytes: number) => void;
}

/** Reads the articles of all sources in order, one at a time. Whatever goes wrong is an item like the others. */
export async function* readInputs(
  sources: Iterable<Source | InputError>,
  options: ReadOptions,
): AsyncGenerator<InputArticle | InputError> {
  for (const source of sources) {
    if ('code' in source) yield source;
    else yield* readSource(source, options);
  }
}

async function* readSource(source: Source, options: ReadOptions): AsyncGenerator<InputArticle | InputError> {
  let opened: OpenSource | undefined;
  try {
    opened = await openSource(source, options.stdin);
    if (options.onBytes) opened = { ...opened, chunks: counted(opened.chunks, options.onBytes) };
    yield* readUnpacked(await unpack(opened), options);
  } catch (thrown) {
    yield thrownError(source.id, thrown);
  } finally {
    await opened?.chunks.return(undefined);
  }
}

/** Reads the articles of a source that is open and unpacked; throws what reading it throws. */
export async function* readUnpacked(
  source: OpenSource,
  options: ReadOptions,
): AsyncGenerator<InputArticle | InputError> {
  const { format, source: ready } = await chooseFormat(source, options);
  for await (const input of format.read(ready, options.maxBytes)) {
    if (options.needsText !== false && lacksText(input)) yield withoutText(input);
    else yield options.leavesPages || 'code' in input ? input : await readPage(input);
  }
}

const lacksText = (input: InputArticle | InputError): input is InputArticle =>
  !('code' in input) && input.analysis !== undefined && input.analysis.text === undefined;

const withoutText = ({ id, record, meta }: InputArticle): InputError => ({
  ...inputErrors.noAnalysedText(id),
  ...(record ? { record } : {}),
  ...(meta ? { meta } : {}),
});

async function* counted(
  chunks: AsyncGenerator<Buffer>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}

async function chooseFormat(
  source: OpenSource,
  options: ReadOptions,
): Promise<{ format: InputFormat; source: OpenSource }> {
  const known = options.format === 'auto' ? formatByName(source.id) : formats[options.format];
  if (known) return { format: known, source };
  const peeked = await peekLine(source, options.maxBytes);
  return { format: formatByContent(headText(peeked.head)), source: peeked.source };
}

/** The beginning of a file as text: an archive may begin like one and go on with pictures. */
function headText(head: Buffer): string {
  const decoded = decode(head);
  return 'text' in decoded ? decoded.text : head.toString('latin1');
}
