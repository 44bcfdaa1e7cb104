import { inputErrors } from './errors.js';
import type { InputFormat } from './formats.js';
import type { InputArticle, InputError } from './input.js';
import type { OpenSource } from './source.js';
import { readRecord } from './warc/record.js';

/** A web archive: one article a page that was fetched, read one at a time. */
export const warcFormat: InputFormat = {
  extensions: ['.warc'],
  recognises: (firstLine) => /^WARC\/\d/.test(firstLine),
  read: readArchive,
};

/** What stands in the place of a record is none, or has no end. */
class NoRecord extends Error {}

/**
 * The pages of an archive in order; of its records, those of requests, pictures and the like are passed over. A page at
 * fault gives an error with its place, and the others go on.
 */
async function* readArchive(source: OpenSource, maxBytes: number): AsyncGenerator<InputArticle | InputError> {
  let line = 0;
  let found = false;
  try {
    for await (const record of recordsOf(source)) {
      line += 1;
      const article = await readRecord(record, `${source.id}:${line}`, maxBytes);
      if (!article) continue;
      found = true;
      yield { ...article, record: { file: source.id, line } };
    }
  } catch (thrown) {
    // The library throws its own errors, without a code, for what it cannot read.
    if (!(thrown instanceof Error) || 'code' in thrown) throw thrown;
    return yield inputErrors.damagedArchive(source.id, found);
  }
  if (line === 0) yield inputErrors.empty(source.id);
  else if (!found) yield inputErrors.noPages(source.id);
}

/** The records one by one; what nobody read of one is passed over here, for the library would wait for an end that is cut off. */
async function* recordsOf({ chunks }: OpenSource) {
  const { AsyncIterReader, LimitReader, WARCParser } = await import('warcio');
  const parser = new WARCParser(new AsyncIterReader(chunks, null));
  for (let record = await parser.parse(); record; record = await parser.parse()) {
    const { statusline, headers } = record.warcHeaders;
    if (!statusline.startsWith('WARC/') || headers.get('content-length') === null) throw new NoRecord();
    yield record;
    const { reader } = record;
    for await (const _ of reader);
    if (reader instanceof LimitReader && reader.limit > 0) throw new NoRecord();
  }
}
