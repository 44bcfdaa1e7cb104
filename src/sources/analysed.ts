import { QUOTE_KINDS, SPEAKER_KINDS } from '../article.js';
import { inputErrors } from '../read/errors.js';
import type { InputArticle, InputError } from '../read/input.js';
import type { Grouped } from './groups.js';
import type { Spoken } from './speech.js';

/** What is counted of an article that was analysed before. */
export type Analysed = Spoken & Grouped;

/** A check of a value; gives the path of the first thing that is not as it has to be, or null. */
type Check = (value: unknown, path: string) => string | null;

const is =
  (test: (value: unknown) => boolean): Check =>
  (value, path) =>
    test(value) ? null : path;
const text = is((value) => typeof value === 'string');
const textOrNull = is((value) => value === null || typeof value === 'string');
const count = is((value) => typeof value === 'number' && Number.isFinite(value) && value >= 0);
const oneOf = (values: readonly string[]): Check => is((value) => values.includes(value as string));

const nullOr =
  (check: Check): Check =>
  (value, path) =>
    value === null ? null : check(value, path);

const list =
  (check: Check): Check =>
  (value, path) => {
    if (!Array.isArray(value)) return path;
    for (const [index, item] of value.entries()) {
      const fault = check(item, `${path}[${index}]`);
      if (fault !== null) return fault;
    }
    return null;
  };

const object =
  (fields: Record<string, Check>): Check =>
  (value, path) => {
    if (typeof value !== 'object' || value === null) return path;
    for (const [name, check] of Object.entries(fields)) {
      const fault = check((value as Record<string, unknown>)[name], path === '' ? name : `${path}.${name}`);
      if (fault !== null) return fault;
    }
    return null;
  };

const entity = object({ id: text, name: text });

/** The version of the analyses that are read. */
const VERSION = 1;

/** The fields of an analysis that are counted. */
const analysis = object({
  schemaVersion: is((value) => value === VERSION),
  language: text,
  published: textOrNull,
  site: textOrNull,
  people: list(object({ id: text, name: text, description: textOrNull })),
  places: list(entity),
  organizations: list(entity),
  quotes: list(
    object({
      id: text,
      text,
      kind: oneOf(QUOTE_KINDS),
      continues: textOrNull,
      speaker: nullOr(
        object({ name: text, kind: oneOf(SPEAKER_KINDS), entity: textOrNull, confidence: count }),
      ),
    }),
  ),
  stats: object({ words: count }),
});

/** Whether a record was analysed before, or stands for an article that could not be. */
const isOutput = (record: Record<string, unknown>): boolean => 'quotes' in record || isFailure(record);

const isFailure = ({ schemaVersion, error }: Record<string, unknown>): boolean =>
  typeof schemaVersion === 'number' && typeof error === 'object' && error !== null;

/** How the output of `--json` begins, which is no record. */
const DOCUMENT = /^\s*(?:\[\s*)?\{\s*"schemaVersion":/;

/**
 * A record of `article-analyze --format ndjson` as an article that need not be analysed again; all other inputs as they are. Readers
 * take such a record for one without a text, or, where it has one, for an article with fields that they do not know. Without a text,
 * a record that lacks what is counted is an error, and so is the record of an input that could not be analysed. So is a file of
 * `--json`.
 */
export function recognise(input: InputArticle | InputError): InputArticle | InputError {
  const { id, record, meta } = input;
  if (!record && 'text' in input && DOCUMENT.test(input.text)) return inputErrors.jsonDocument(id);
  if (!record || !meta || !isOutput(meta)) return input;
  const problem = problemOf(id, meta);
  if (problem === null) return { id, record, meta, text: '', warnings: [] };
  return 'code' in input ? { ...problem, record } : input;
}

/** The analysis in an input that `recognise` found to be one; else null. */
export function analysedIn({ id, text, meta }: InputArticle): Analysed | null {
  return text === '' && meta && isOutput(meta) ? { ...(meta as unknown as Analysed), id } : null;
}

function problemOf(id: string, output: Record<string, unknown>): InputError | null {
  const { schemaVersion } = output;
  if (typeof schemaVersion === 'number' && schemaVersion !== VERSION)
    return inputErrors.otherVersion(id, schemaVersion);
  if (isFailure(output)) {
    const { code, message } = output.error as Record<string, unknown>;
    return { id, code: String(code), message: `It could not be analysed before: ${message}` };
  }
  const fault = analysis(output, '');
  return fault === null ? null : inputErrors.incompleteAnalysis(id, fault);
}
