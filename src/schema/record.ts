/** A JSON Schema (2020-12) as a plain JSON value. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** The keys of `T` that may be missing. */
type OptionalKeys<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];

/**
 * The schema of an object with exactly the properties of `T`. A property that `T` gains or loses is an error of the
 * compiler here; all but those named `optional` are required.
 */
export function record<T>(
  description: string,
  properties: { [K in keyof T]-?: JsonSchema },
  optional: readonly OptionalKeys<T>[] = [],
): JsonSchema {
  const required = Object.keys(properties).filter((key) => !(optional as readonly string[]).includes(key));
  return { description, type: 'object', properties, required, additionalProperties: false };
}

/** A reference to the definition called `name`, with what it means in this place. */
export function ref(name: string, description: string): JsonSchema {
  return { description, $ref: `#/$defs/${name}` };
}

/** `schema`, or null. */
export function nullable({ description, ...schema }: JsonSchema): JsonSchema {
  return { description, anyOf: [schema, { type: 'null' }] };
}

/** A list of what the definition called `name` describes. */
export function list(name: string, description: string): JsonSchema {
  return { description, type: 'array', items: { $ref: `#/$defs/${name}` } };
}

/** Any string. */
export function text(description: string): JsonSchema {
  return { description, type: 'string' };
}

/** A list of strings. */
export function texts(description: string): JsonSchema {
  return { description, type: 'array', items: { type: 'string' } };
}

/** A whole number from 0. */
export function count(description: string): JsonSchema {
  return { description, type: 'integer', minimum: 0 };
}

/** A number from 0 to 1. */
export function share(description: string): JsonSchema {
  return { description, type: 'number', minimum: 0, maximum: 1 };
}

/** An angle from `-most` to `most`, or null. */
export function degrees(most: number, description: string): JsonSchema {
  return nullable({ description, type: 'number', minimum: -most, maximum: most });
}

/** A date, with or without the time of day and the offset from UTC, or null. */
export function moment(description: string): JsonSchema {
  const pattern = '^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})?)?$';
  return nullable({ description, type: 'string', pattern });
}

/** One of the words in `values`. */
export function oneOf(values: readonly string[], description: string): JsonSchema {
  return { description, type: 'string', enum: values };
}

/** Lower-case words joined by hyphens. */
export function kebab(description: string): JsonSchema {
  return { description, type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' };
}

/** An id: `prefix` (one or more alternatives, as in a regular expression) and a number from 1. */
export function id(prefix: string, description: string): JsonSchema {
  return { description, type: 'string', pattern: `^(${prefix})[1-9][0-9]*$` };
}
