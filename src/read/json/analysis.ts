import { locateIn } from '../../annotations/offsets.js';
import type { Analysis, AnalysisError, TextSpan } from '../../article.js';
import { faultIn } from '../../schema/validate.js';
import { outputSchema } from '../../schema.js';
import { inputErrors } from '../errors.js';
import type { InputArticle, InputError } from '../input.js';

/**
 * Takes an analysis of this program as it is; its offsets, whatever they count, are turned into code units where it has its text. An error
 * record is the error again.
 */
export function readAnalysis(value: object, place: string): InputArticle | InputError {
  const given = value as Analysis | AnalysisError;
  const id = typeof given.id === 'string' && given.id !== '' ? given.id : place;
  const fault = faultOf(value);
  if (fault) return inputErrors.invalidAnalysis(id, fault);
  const meta = given.meta ? { meta: given.meta } : {};
  if ('error' in given) return { id, code: given.error.code, message: given.error.message, ...meta };
  const analysis = given.text === undefined ? given : inCodeUnits(given, given.text);
  if (!analysis) return inputErrors.invalidAnalysis(id, 'its offsets do not fit its text');
  const { text = '', blocks, headline, byline, dateline, language } = analysis;
  return {
    id,
    text,
    warnings: [],
    analysis,
    layout: { blocks, headline, byline, dateline },
    publication: analysis,
    ...(language === 'und' ? {} : { language }),
    ...meta,
  };
}

/** What is wrong, if anything; of the schema's two kinds of record, the one that it is meant to be counts. */
function faultOf(value: object): string | null {
  const { oneOf = [outputSchema] } = outputSchema as { oneOf?: (typeof outputSchema)[] };
  const meant = 'error' in value ? oneOf.at(-1)! : oneOf[0]!;
  const fault = faultIn(value, meant, outputSchema);
  return fault && `${fault.path} ${fault.what}`;
}

/** Null where there is no unit by which all spans have their words. */
function inCodeUnits(analysis: Analysis, text: string): Analysis | null {
  const { text: _, meta, ...rest } = analysis;
  const locate = locateIn(text, passagesIn(rest), ['utf16', 'codepoint', 'byte']);
  let isWhole = true;
  const moved = mapSpans(rest, (span) => {
    const found = locate({ start: span.start, end: span.end, words: span.text ?? null });
    if (!found && span.start < span.end) isWhole = false;
    return found ? { ...span, start: found.start, end: found.end } : span;
  });
  return isWhole ? { ...moved, text, ...(meta ? { meta } : {}) } : null;
}

type AnySpan = Omit<TextSpan, 'text'> & { text?: string };

const isSpan = (value: object): value is AnySpan => 'start' in value && 'end' in value;

function passagesIn(value: unknown): { start: number; end: number; words: string | null }[] {
  const passages: { start: number; end: number; words: string | null }[] = [];
  mapSpans(value, (span) => {
    if (span.start < span.end) passages.push({ start: span.start, end: span.end, words: span.text ?? null });
    return span;
  });
  return passages;
}

/** A deep copy with \`change\` applied to every object that has a start and an end. */
function mapSpans<T>(value: T, change: (span: AnySpan) => AnySpan): T {
  if (Array.isArray(value)) return value.map((item) => mapSpans(item, change)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapSpans(item, change)]));
  return (isSpan(copy) ? change(copy) : copy) as T;
}
