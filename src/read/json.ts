import { isBlank } from '../invisible.js';
import { countLeading } from '../sorted.js';
import { decode } from './decode.js';
import { inputErrors } from './errors.js';
import type { InputFormat } from './formats.js';
import type { InputArticle, InputError } from './input.js';
import { type Line, readLines } from './lines.js';
import type { OpenSource } from './source.js';
import { utf16ToUtf8 } from './utf16.js';

/** What this program prints as JSON or NDJSON, with the analyses as they are; also Citron's annotations, and records of articles. */
export const jsonFormat: InputFormat = {
  extensions: ['.json'],
  isOnRequest: true,
  recognises: (firstLine) => /^[[{]$/.test(firstLine.trimEnd()),
  read: (source, maxBytes) => readJson(source, maxBytes, async () => (await import('./json/any.js')).readAny),
};

/** Citron's annotations: an object with the text of a document and its quotes, several of them a line each. */
export const citronFormat: InputFormat = {
  extensions: [],
  isOnRequest: true,
  recognises: () => false,
  read: (source, maxBytes) =>
    readJson(source, maxBytes, async () => (await import('./json/citron.js')).readCitron),
};

/** Makes an article of one value of a file. Its id is `place` unless it has one. */
export type ReadValue = (
  value: unknown,
  place: string,
) => Promise<InputArticle | InputError> | InputArticle | InputError;

/** The articles of a file that is one value, or a list of them, or has an object a line. */
async function* readJson(
  source: OpenSource,
  maxBytes: number,
  load: () => Promise<ReadValue>,
): AsyncGenerator<InputArticle | InputError> {
  const read = await load();
  const lines = readLines(utf16ToUtf8(source.chunks), maxBytes);
  const begun: Line[] = [];
  const next = async (): Promise<Line | undefined> => {
    for (;;) {
      const { value, done } = await lines.next();
      if (done) return undefined;
      begun.push(value);
      if (value.bytes === null || !isBlank(value.bytes.toString())) return value;
    }
  };
  const first = await next();
  if (!first) return yield begun.length > 0 ? inputErrors.blank(source.id) : inputErrors.empty(source.id);
  const isByLine = isObject(valueIn(first)) && (await next()) !== undefined;
  const all = chain(begun, lines);
  yield* isByLine ? readByLine(source.id, all, maxBytes, read) : readWhole(source.id, all, maxBytes, read);
}

async function* chain(begun: readonly Line[], rest: AsyncIterable<Line>): AsyncGenerator<Line> {
  yield* begun;
  yield* rest;
}

async function* readByLine(
  id: string,
  lines: AsyncIterable<Line>,
  maxBytes: number,
  read: ReadValue,
): AsyncGenerator<InputArticle | InputError> {
  for await (const line of lines) {
    const { number, bytes } = line;
    if (bytes && isBlank(bytes.toString())) continue;
    const place = `${id}:${number}`;
    const value = valueIn(line);
    const broken = bytes ? inputErrors.invalidJson(place, null) : inputErrors.tooLarge(place, maxBytes);
    yield {
      ...(value === undefined ? broken : await read(value, place)),
      record: { file: id, line: number },
    };
  }
}

async function* readWhole(
  id: string,
  lines: AsyncIterable<Line>,
  maxBytes: number,
  read: ReadValue,
): AsyncGenerator<InputArticle | InputError> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const { bytes } of lines) {
    size += bytes ? bytes.length + 1 : Number.POSITIVE_INFINITY;
    if (size > maxBytes + 1) return yield inputErrors.tooLarge(id, maxBytes);
    parts.push(bytes!, LINE_FEED);
  }
  const decoded = decode(Buffer.concat(parts));
  if ('binary' in decoded) return yield inputErrors.binary(id, decoded.binary);
  const value = parseJson(decoded.text);
  if ('line' in value) return yield inputErrors.invalidJson(id, value.line);
  if (!Array.isArray(value.value)) return yield await read(value.value, id);
  for (const [index, item] of value.value.entries()) {
    const number = index + 1;
    yield { ...(await read(item, `${id}:${number}`)), record: { file: id, line: number } };
  }
}

const LINE_FEED = Buffer.from('\n');

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function valueIn({ bytes }: Line): unknown {
  const decoded = bytes && decode(bytes);
  if (!decoded || 'binary' in decoded) return undefined;
  const read = parseJson(decoded.text);
  return 'value' in read ? read.value : undefined;
}

/** The value, or the line that has a mistake; the last one where something is missing at the end. */
function parseJson(text: string): { value: unknown } | { line: number } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    const lines = text.trimEnd().split('\n');
    const numbers = lines.map((_, index) => index + 1);
    const sound = countLeading(numbers, (number) => isBeginning(lines.slice(0, number).join('\n')));
    return { line: Math.min(sound + 1, lines.length) };
  }
}

/** Whether a text is JSON as far as it goes. */
function isBeginning(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const { message } = error as Error;
    const position = Number(/position (\d+)/.exec(message)?.[1]);
    return /^Unexpected end|^Unterminated string/.test(message) || position >= text.length;
  }
}
