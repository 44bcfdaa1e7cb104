import type { JsonSchema } from './record.js';

/** What is wrong with a value, and where: "quotes.2.kind". */
export interface Fault {
  path: string;
  what: string;
}

/**
 * The first fault of a value by one of this program's own schemas, or null. Fields that a schema does not know are none: another version
 * may have them.
 */
export function faultIn(
  value: unknown,
  schema: JsonSchema,
  root: JsonSchema = schema,
  path = '',
): Fault | null {
  const { $ref, anyOf } = schema as Keywords;
  if ($ref) return faultIn(value, definition($ref, root), root, path);
  if (anyOf) {
    const faults = anyOf.map((one) => faultIn(value, one, root, path));
    return faults.includes(null) ? null : faults[0]!;
  }
  const what = wrongWith(value, schema as Keywords);
  return what === null ? faultInside(value, schema as Keywords, root, path) : { path, what };
}

/** What is wrong with a value itself, if anything. */
function wrongWith(value: unknown, schema: Keywords): string | null {
  const { enum: words, const: only, type, pattern, minimum = -Infinity, maximum = Infinity } = schema;
  if (only !== undefined && value !== only) return `is not ${JSON.stringify(only)}`;
  if (words && !words.includes(value as string)) return `is none of ${words.join(', ')}`;
  if (type !== undefined && !isOfType(value, type)) return `is not ${NAMES[type] ?? type}`;
  if (pattern && !new RegExp(pattern, 'u').test(value as string)) return 'is not of the right form';
  if (Array.isArray(value) && value.length < (schema.minItems ?? 0)) return 'has too few items';
  return (value as number) < minimum || (value as number) > maximum ? 'is out of range' : null;
}

interface Keywords {
  $ref?: string;
  anyOf?: JsonSchema[];
  enum?: string[];
  const?: unknown;
  type?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  items?: JsonSchema;
  minItems?: number;
  properties?: Record<string, JsonSchema>;
  required?: string[];
}

const NAMES: Record<string, string> = {
  object: 'an object',
  array: 'a list',
  string: 'a string',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};

function isOfType(value: unknown, type: string): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type && value !== null && !Array.isArray(value);
}

function faultInside(
  value: unknown,
  { items, properties, required }: Keywords,
  root: JsonSchema,
  path: string,
): Fault | null {
  const below = (key: string | number): string => (path ? `${path}.${key}` : String(key));
  if (items && Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const fault = faultIn(item, items, root, below(index));
      if (fault) return fault;
    }
  }
  if (!properties) return null;
  const object = value as Record<string, unknown>;
  const missing = required?.find((key) => !Object.hasOwn(object, key));
  if (missing) return { path: below(missing), what: 'is missing' };
  for (const [key, schema] of Object.entries(properties)) {
    const fault = Object.hasOwn(object, key) ? faultIn(object[key], schema, root, below(key)) : null;
    if (fault) return fault;
  }
  return null;
}

/** The definition that "#/$defs/name" refers to. */
export const definition = (ref: string, { $defs }: JsonSchema): JsonSchema =>
  ($defs as Record<string, JsonSchema>)[ref.replace('#/$defs/', '')]!;
