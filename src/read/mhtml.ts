import { inputErrors } from './errors.js';
import type { InputFormat } from './formats.js';
import type { InputArticle, InputError } from './input.js';
import { htmlPage } from './page.js';
import type { OpenSource } from './source.js';
import { readBytes, type ToPage, toArticle } from './whole.js';

/** A web page with its pictures in one file, as browsers save it. */
export const mhtmlFormat: InputFormat = {
  extensions: ['.mhtml', '.mht'],
  recognises: (firstLine) =>
    /^(?:From: <Saved by |MIME-Version: 1\.0|Content-Type: multipart\/related)/i.test(firstLine),
  read: readSaved,
};

async function* readSaved(source: OpenSource, maxBytes: number): AsyncGenerator<InputArticle | InputError> {
  const { id } = source;
  const bytes = await readBytes(source, maxBytes);
  if (!bytes) return yield inputErrors.tooLarge(id, maxBytes);
  if (bytes.length === 0) return yield inputErrors.empty(id);
  const html = await readFirstPart(bytes);
  yield html
    ? await toArticle(id, Buffer.from(html), savedPage(addressIn(bytes)))
    : inputErrors.noMhtmlPage(id);
}

/** Bytes at the beginning that hold the file's own headers. */
const HEADERS = 8192;
const ADDRESS = /^Snapshot-Content-Location:\s*(https?:\S+)/im;

const addressIn = (bytes: Buffer): string | undefined =>
  ADDRESS.exec(bytes.subarray(0, HEADERS).toString('latin1'))?.[1];

/** Reads a page that was saved from `address`, which counts where the page does not give its own. */
const savedPage =
  (address: string | undefined): ToPage =>
  async (html) => {
    const page = await htmlPage(html);
    return address ? { ...page, publication: { url: address } } : page;
  };

const BOUNDARY = /^Content-Type:\s*multipart\/related;(?:[^\r\n]*|\r?\n[ \t])*?\bboundary="?([^"\r\n;]+)/im;

/** The page itself, which is the first part: the others are its pictures, styles and frames. */
async function readFirstPart(bytes: Buffer): Promise<string | undefined> {
  const { default: PostalMime } = await import('postal-mime');
  const boundary = BOUNDARY.exec(bytes.subarray(0, HEADERS).toString('latin1'))?.[1];
  const marker = `--${boundary}`;
  const first = boundary ? bytes.indexOf(marker) : -1;
  const second = first < 0 ? -1 : bytes.indexOf(marker, first + marker.length);
  const parsed = await PostalMime.parse(second < 0 ? bytes : bytes.subarray(0, second)).catch(
    () => undefined,
  );
  return parsed?.html;
}
