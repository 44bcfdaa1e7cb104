import type { Report } from './report.js';

/** The fields of an object that are wanted, by name: true for a whole field, else what is wanted of it. */
export type Fields = ReadonlyMap<string, Fields | true>;

/** The fields that paths such as "id" and "quotes.speaker.name" name. A path to a whole field comes before those below it. */
export function fieldsAt(paths: readonly (readonly string[])[]): Fields {
  const below = new Map<string, string[][]>();
  for (const [name, ...rest] of paths) below.set(name!, [...(below.get(name!) ?? []), rest]);
  const isWhole = (rest: string[][]): boolean => rest.some(({ length }) => length === 0);
  return new Map([...below].map(([name, rest]) => [name, isWhole(rest) || fieldsAt(rest)]));
}

/** A copy of `value` with the wanted fields alone, in their order; of a list, of each item. Anything else is unchanged. */
export function pick(value: unknown, fields: Fields | true): unknown {
  if (fields === true || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => pick(item, fields));
  const wanted = Object.entries(value).filter(([name]) => fields.has(name));
  return Object.fromEntries(wanted.map(([name, item]) => [name, pick(item, fields.get(name)!)]));
}

/** A report of some fields of each result. What stands in the place of a result is left whole. */
export function withFields<T>(report: Report<unknown>, fields: Fields): Report<T> {
  return {
    ...report,
    article: (result, index, context) => {
      const isError = typeof result === 'object' && result !== null && 'error' in result;
      return report.article(isError ? result : pick(result, fields), index, context);
    },
  };
}
