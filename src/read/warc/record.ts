import type { WARCRecord } from 'warcio';
import { inputErrors, thrownError } from '../errors.js';
import type { InputArticle, InputError } from '../input.js';
import { htmlPage } from '../page.js';
import { textPage } from '../text.js';
import { readBytes, type ToPage, toArticle } from '../whole.js';
import { CODINGS, isCoding, unpackBody } from './coding.js';

/** How each type of content is read; what has another type is no article. */
const READERS = new Map<string, ToPage>([
  ['text/html', htmlPage],
  ['application/xhtml+xml', htmlPage],
  ['text/plain', textPage],
]);
/** Types of records that hold what a site has sent, or the text of it. */
const KINDS = new Set<string>(['response', 'resource', 'conversion']);

function readerOf({ warcType, httpHeaders, warcContentType }: WARCRecord): ToPage | undefined {
  if (!KINDS.has(warcType)) return undefined;
  const status = Number(httpHeaders?.statusCode ?? 200);
  const type = httpHeaders ? httpHeaders.headers.get('content-type') : warcContentType;
  return status >= 200 && status < 300
    ? READERS.get((type ?? '').split(';')[0]!.trim().toLowerCase())
    : undefined;
}

/**
 * The article of a record of a web archive: its id is the page's address, or `place` where it has none. Undefined where
 * the record is no page.
 */
export async function readRecord(
  record: WARCRecord,
  place: string,
  maxBytes: number,
): Promise<InputArticle | InputError | undefined> {
  const toPage = readerOf(record);
  if (!toPage) return undefined;
  const id = record.warcTargetURI ?? place;
  const fetched = record.warcDate;
  const article = withUrl(await readArticle(record, id, maxBytes, toPage), record.warcTargetURI);
  return fetched ? { ...article, meta: { fetched } } : article;
}

/** `article` with the address it was fetched from, where it does not give its own. */
function withUrl(article: InputArticle | InputError, fetchedFrom?: string | null): InputArticle | InputError {
  if ('code' in article || !fetchedFrom || !/^https?:/i.test(fetchedFrom)) return article;
  return {
    ...article,
    publication: { ...article.publication, url: article.publication?.url ?? fetchedFrom },
  };
}

async function readArticle(
  record: WARCRecord,
  id: string,
  maxBytes: number,
  toPage: ToPage,
): Promise<InputArticle | InputError> {
  const headers = record.httpHeaders?.headers;
  const coding = headers?.get('content-encoding')?.trim().toLowerCase() || 'identity';
  if (!isCoding(coding)) return inputErrors.unknownCoding(id, coding);
  const { AsyncIterReader } = await import('warcio');
  const chunked = headers?.get('transfer-encoding')?.trim().toLowerCase() === 'chunked';
  const sent = await readBytes({ chunks: new AsyncIterReader(record.reader, null, chunked) }, maxBytes);
  if (!sent) return inputErrors.tooLarge(id, maxBytes);
  try {
    const bytes = unpackBody(sent, CODINGS[coding], maxBytes);
    return bytes ? await toArticle(id, bytes, toPage) : inputErrors.tooLarge(id, maxBytes);
  } catch (thrown) {
    return thrownError(id, thrown);
  }
}
