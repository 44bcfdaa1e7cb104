import type { Analysis } from '../article.js';
import { isBlank } from '../invisible.js';

/** Why a JSON value is no analysis to work with, without a full stop. */
export interface BadAnalysis {
  problem: string;
}

type Plain = Record<string, unknown>;

/** What each part of an analysis that is read again must be. */
const PARTS: Readonly<Record<string, (value: unknown) => boolean>> = {
  id: isText,
  headline: isNullOr(isSpan),
  byline: isNullOr((value) => isSpan(value) && isListOf(isText)(value.authors)),
  dateline: isNullOr((value) => isSpan(value) && isText(value.place)),
  blocks: isListOf((value) => isObject(value) && isRange(value)),
  people: isListOf(isEntity),
  places: isListOf(isEntity),
  organizations: isListOf(isEntity),
  quotes: isListOf((value) => isSpan(value) && isText(value.id) && isNullOr(isSpeaker)(value.speaker)),
  scareQuotes: isListOf(isSpan),
  stats: (value) => isObject(value) && typeof value.words === 'number',
};

/** Whether a file may be JSON, by its beginning. */
export const looksLikeJson = (head: string): boolean => /^\uFEFF?\s*[{[]/.test(head);

/**
 * The analysis that a JSON text is, or why it is none; undefined where it is meant as something else: a text in brackets, a record
 * with an article.
 */
export function parseAnalysis(json: string): Analysis | BadAnalysis | undefined {
  const values = parse(json.replace(/^\uFEFF/, ''));
  if (values === undefined || values.some((value) => !isObject(value) || isRecord(value))) return undefined;
  if (values.length > 1) return { problem: 'The file has several analyses' };
  return values.length === 1 ? ofObject(values[0] as Plain) : { problem: 'The list in the file is empty' };
}

/** Whether it is an article that is still to be analysed. */
const isRecord = (value: unknown): boolean =>
  isObject(value) && !('schemaVersion' in value) && ('text' in value || 'html' in value);

function ofObject(value: Plain): Analysis | BadAnalysis {
  if (!('schemaVersion' in value)) return { problem: 'This is JSON, and neither an analysis nor an article' };
  if (value.schemaVersion !== 1) return { problem: 'The analysis is of another version of this program' };
  if (isObject(value.error)) return { problem: 'The file has an error in place of an analysis' };
  const missing = Object.entries(PARTS).find(([part, is]) => !is(value[part]));
  if (missing) return { problem: `The analysis has no "${missing[0]}", or one that cannot be used` };
  return { published: null, modified: null, ...value } as unknown as Analysis;
}

/** The values of a list, of a single object, or of lines with one each; undefined where the text is not JSON. */
function parse(json: string): unknown[] | undefined {
  const whole = parseJson(json);
  if (whole !== undefined) return Array.isArray(whole) ? whole : [whole];
  const lines = json
    .split('\n')
    .filter((line) => !isBlank(line))
    .map(parseJson);
  return lines.includes(undefined) ? undefined : lines;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

const isRange = ({ start, end }: Plain): boolean => Number.isInteger(start) && Number.isInteger(end);

function isSpan(value: unknown): value is Plain {
  return isObject(value) && isRange(value) && isText(value.text);
}

function isListOf(is: (value: unknown) => boolean): (value: unknown) => boolean {
  return (value) => Array.isArray(value) && value.every(is);
}

function isNullOr(is: (value: unknown) => boolean): (value: unknown) => boolean {
  return (value) => value === null || is(value);
}

function isEntity(value: unknown): boolean {
  return (
    isObject(value) &&
    isText(value.id) &&
    isText(value.name) &&
    isListOf(isText)(value.aliases) &&
    isListOf(isSpan)(value.mentions) &&
    (value.mentions as unknown[]).length > 0
  );
}

function isSpeaker(value: unknown): boolean {
  return isObject(value) && isText(value.name) && typeof value.confidence === 'number' && isText(value.rule);
}
