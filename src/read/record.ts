/** A record of an NDJSON file, checked. */
export interface ArticleRecord {
  /** Undefined where the record has none. */
  id: string | undefined;
  content: { text: string } | { html: string };
  /** The fields that the program does not know, if there are any. */
  meta?: Record<string, unknown>;
}

/** A record that this program printed itself. */
export interface AnalysisRecord {
  id: string | undefined;
  analysis: object;
  meta?: never;
}

/** A record that cannot be used; what can be told of it is kept. */
export interface BadRecord {
  id: string | undefined;
  /** What is wrong, without a full stop. */
  problem: string;
  meta?: Record<string, unknown>;
}

/** Checks one line of an NDJSON file. Where a record has both, `text` is taken and `html` left. */
export function parseRecord(line: string): ArticleRecord | AnalysisRecord | BadRecord {
  const value = parseJson(line);
  if (value === undefined) return { id: undefined, problem: 'The line is not valid JSON' };
  if (isAnalysis(value)) return { id: idOf((value as { id?: unknown }).id), analysis: value };
  return checkRecord(value);
}

/** Whether a value is meant as one of this program's own: it may lack a part, and is an article where another program added its own version. */
const isAnalysis = (value: unknown): value is object =>
  isObject(value) &&
  typeof value.schemaVersion === 'number' &&
  (Array.isArray(value.blocks) || (isAbsent(value.text) && isAbsent(value.html)));

/** Checks a value that should be a record. */
export function checkRecord(value: unknown): ArticleRecord | BadRecord {
  if (!isObject(value)) return { id: undefined, problem: 'The line is not a JSON object' };
  const { id, text, html, ...unknown } = value;
  const meta = Object.keys(unknown).length > 0 ? { meta: unknown } : {};
  const bad = (problem: string): BadRecord => ({ id: idOf(id), problem, ...meta });
  if (!isAbsent(id) && idOf(id) === undefined) return bad('"id" is neither a string nor a number');
  if (!isAbsent(text) && typeof text !== 'string') return bad('"text" is not a string');
  if (typeof text === 'string' && (text !== '' || isAbsent(html)))
    return { id: idOf(id), content: { text }, ...meta };
  if (typeof html === 'string') return { id: idOf(id), content: { html }, ...meta };
  return bad(isAbsent(html) ? 'The record has neither "text" nor "html"' : '"html" is not a string');
}

/**
 * Whether a line is meant as a record, by which a file of records is told from a text; it may have a mistake. So is a line of this
 * program's own output.
 */
export function looksLikeRecord(line: string): boolean {
  return (
    /^\{\s*"(?:id|text|html|schemaVersion)"\s*:/.test(line) ||
    (line.startsWith('{') && !('problem' in parseRecord(line)))
  );
}

/** The id of a record of which there is only the beginning, where that is what it begins with. */
export function idAtStart(head: string): string | undefined {
  const [, id] = /^\uFEFF?\s*\{\s*"id"\s*:\s*("(?:[^"\\]|\\.)*"|-?\d+(?=\s*,))/.exec(head) ?? [];
  return id === undefined ? undefined : idOf(parseJson(id));
}

function idOf(id: unknown): string | undefined {
  if (typeof id === 'number') return String(id);
  return typeof id === 'string' && id !== '' ? id : undefined;
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
