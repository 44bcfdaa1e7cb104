import { isBlank } from '../invisible.js';
import { decode } from './decode.js';
import { inputErrors, thrownError } from './errors.js';
import type { InputFormat } from './formats.js';
import type { InputArticle, InputError } from './input.js';
import { type Line, readLines } from './lines.js';
import { htmlPage } from './page.js';
import { type ArticleRecord, idAtStart, looksLikeRecord, parseRecord } from './record.js';
import type { OpenSource } from './source.js';
import { textPage } from './text.js';
import { utf16ToUtf8 } from './utf16.js';
import type { Page } from './whole.js';

/** Newline-delimited JSON: one article a line, read one at a time. */
export const ndjsonFormat: InputFormat = {
  extensions: ['.ndjson', '.jsonl'],
  recognises: looksLikeRecord,
  read: readRecords,
};

/** The records of a source in order. A record at fault gives an error with its place, and the others go on. */
async function* readRecords(source: OpenSource, maxBytes: number): AsyncGenerator<InputArticle | InputError> {
  let lines = 0;
  let records = 0;
  for await (const line of readLines(utf16ToUtf8(source.chunks), maxBytes)) {
    lines = line.number;
    const input = await readRecord(line, source.id, maxBytes);
    if (input === 'blank') continue;
    records += 1;
    if (isBinaryFile(input, line)) return yield { id: source.id, code: input.code, message: input.message };
    yield { ...input, record: { file: source.id, line: line.number } };
  }
  if (records === 0) yield lines === 0 ? inputErrors.empty(source.id) : inputErrors.blank(source.id);
}

/** Bytes that are not text at the very beginning: then it is the file that is at fault, and not the record. */
function isBinaryFile(input: InputArticle | InputError, line: Line): input is InputError {
  return line.number === 1 && 'code' in input && input.code === 'binary-file';
}

async function readRecord(
  { number, bytes, head }: Line,
  file: string,
  maxBytes: number,
): Promise<InputArticle | InputError | 'blank'> {
  const place = `${file}:${number}`;
  if (!bytes) return inputErrors.tooLarge(idAtStart(head.toString()) ?? place, maxBytes);
  const decoded = decode(bytes);
  if ('binary' in decoded) return inputErrors.binary(place, decoded.binary);
  if (isBlank(decoded.text)) return 'blank';
  const record = parseRecord(decoded.text);
  if ('analysis' in record) return (await import('./json/analysis.js')).readAnalysis(record.analysis, place);
  const article =
    'content' in record
      ? await readContent(record, record.id ?? place)
      : inputErrors.invalidRecord(record.id ?? place, record.problem);
  const meta = record.meta ? { meta: record.meta } : {};
  if ('code' in article) return { ...article, ...meta };
  return { ...article, ...meta, warnings: [...decoded.warnings, ...article.warnings] };
}

/** Reads what a record has, as a text or as a page. */
export async function readContent(
  { content }: Pick<ArticleRecord, 'content'>,
  id: string,
): Promise<InputArticle | InputError> {
  try {
    const page = await toPage(content);
    if (!isBlank(page.text)) return { ...page, id };
    return 'text' in content ? inputErrors.blank(id) : inputErrors.noText(id);
  } catch (thrown) {
    return thrownError(id, thrown);
  }
}

async function toPage(content: ArticleRecord['content']): Promise<Page> {
  return 'text' in content ? textPage(content.text) : htmlPage(content.html);
}
