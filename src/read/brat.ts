import path from 'node:path';
import { Readable } from 'node:stream';
import type { Warning } from '../article.js';
import { inputErrors } from './errors.js';
import type { InputFormat } from './formats.js';
import { PACKED, unpack } from './gzip.js';
import type { InputArticle, InputError } from './input.js';
import { type OpenSource, openSource } from './source.js';
import { isSystemError } from './system-errors.js';
import { textPage } from './text.js';
import { readBytes, toArticle } from './whole.js';

/** brat's standoff annotations: an `.ann` file, and the text that it is about in a `.txt` file beside it. */
export const bratFormat: InputFormat = {
  extensions: ['.ann'],
  isOnRequest: true,
  recognises: () => false,
  read: readAnnotated,
};

/** The article has the name of the text, as it would have without annotations. */
async function* readAnnotated(
  source: OpenSource,
  maxBytes: number,
): AsyncGenerator<InputArticle | InputError> {
  const { id } = source;
  const file = id.replace(PACKED, '');
  if (source.path === null || !/\.ann$/i.test(file)) return yield inputErrors.noAnnotationFile(id);
  const bytes = await readBytes(source, maxBytes);
  if (!bytes) return yield inputErrors.tooLarge(id, maxBytes);
  const article = await readText(file.replace(/ann$/i, 'txt'), maxBytes);
  if (!article) return yield inputErrors.noAnnotatedText(id, path.basename(file.replace(/ann$/i, 'txt')));
  if ('code' in article) return yield article;
  // An empty file has no annotations: brat begins with those.
  const annotated = bytes.length === 0 ? { text: '', warnings: [] } : await toArticle(id, bytes, textPage);
  if ('code' in annotated)
    return yield annotated.code === 'blank'
      ? { ...article, annotations: { names: [], quotes: [], scareQuotes: [] } }
      : annotated;
  const { annotate } = await import('./brat/annotate.js');
  const result = annotate(path.basename(file), annotated.text, article.text);
  if (!result) return yield inputErrors.noAnnotations(id);
  const warnings: Warning[] = [...article.warnings, ...annotated.warnings, ...result.warnings];
  yield { ...article, annotations: result.annotations, warnings };
}

/** The text beside a file of annotations; undefined where there is none. */
async function readText(file: string, maxBytes: number): Promise<InputArticle | InputError | undefined> {
  try {
    const opened = await openSource({ id: file, path: file }, Readable.from([]));
    const bytes = await readBytes(await unpack(opened), maxBytes);
    return bytes ? await toArticle(file, bytes, textPage) : inputErrors.tooLarge(file, maxBytes);
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
