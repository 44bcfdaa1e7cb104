import type { Readable } from 'node:stream';
import type { Analysis } from '../article.js';
import { looksLikeJson, parseAnalysis } from '../read/analysis.js';
import { decode } from '../read/decode.js';
import { inputErrors, thrownError } from '../read/errors.js';
import { unpack } from '../read/gzip.js';
import type { InputArticle, InputError } from '../read/input.js';
import { type ReadOptions, readUnpacked } from '../read/inputs.js';
import { type OpenSource, openSource, peekLine, type Source } from '../read/source.js';
import { readBytes } from '../read/whole.js';

/** One version of a story: an article to analyse, or an analysis of it. */
export type VersionInput = InputArticle | { analysis: Analysis };

/** Reads the one article or analysis of a source. Whatever goes wrong is an error for the user. */
export async function readVersion(
  source: Source,
  options: Omit<ReadOptions, 'stdin'> & { stdin: Readable },
): Promise<VersionInput | InputError> {
  let opened: OpenSource | undefined;
  try {
    opened = await openSource(source, options.stdin);
    const { head, source: unpacked } = await peekLine(await unpack(opened), options.maxBytes);
    const mayBeAnalysis = options.format === 'auto' && looksLikeJson(head.toString('utf8'));
    return mayBeAnalysis
      ? await readAnalysis(unpacked, options)
      : await onlyArticle(source.id, readUnpacked(unpacked, options));
  } catch (thrown) {
    return thrownError(source.id, thrown);
  } finally {
    await opened?.chunks.return(undefined);
  }
}

/** What begins like an analysis and is none is read like any other input. */
async function readAnalysis(source: OpenSource, options: ReadOptions): Promise<VersionInput | InputError> {
  const bytes = await readBytes(source, options.maxBytes);
  if (!bytes) return inputErrors.tooLarge(source.id, options.maxBytes);
  const decoded = decode(bytes);
  const found = 'text' in decoded ? parseAnalysis(decoded.text) : undefined;
  if (!found) return onlyArticle(source.id, readUnpacked({ id: source.id, chunks: again(bytes) }, options));
  return 'problem' in found ? inputErrors.invalidAnalysis(source.id, found.problem) : { analysis: found };
}

async function* again(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

async function onlyArticle(
  id: string,
  inputs: AsyncGenerator<InputArticle | InputError>,
): Promise<InputArticle | InputError> {
  const first = await inputs.next();
  if (first.done) return inputErrors.empty(id);
  const second = await inputs.next();
  await inputs.return(undefined);
  return second.done ? first.value : inputErrors.severalArticles(id);
}
