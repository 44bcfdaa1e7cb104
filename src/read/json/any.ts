import { inputErrors } from '../errors.js';
import type { ReadValue } from '../json.js';
import { readContent } from '../ndjson.js';
import { checkRecord } from '../record.js';
import { readAnalysis } from './analysis.js';
import { looksLikeCitron, readCitron } from './citron.js';

/** Reads an analysis or an error record of this program, Citron's annotations, or a record of an article. */
export const readAny: ReadValue = async (value, place) => {
  if (typeof value !== 'object' || value === null) return inputErrors.unknownJson(place);
  if ('schemaVersion' in value) return readAnalysis(value, place);
  if (looksLikeCitron(value)) return readCitron(value, place);
  if (!('text' in value) && !('html' in value)) return inputErrors.unknownJson(place);
  const record = checkRecord(value);
  const id = record.id ?? place;
  const article =
    'content' in record ? await readContent(record, id) : inputErrors.invalidRecord(id, record.problem);
  return { ...article, ...(record.meta ? { meta: record.meta } : {}) };
};
