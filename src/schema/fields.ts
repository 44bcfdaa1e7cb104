import type { JsonSchema } from './record.js';
import { definition } from './validate.js';

/** What a record has at some place: its fields by name, or "any" where they are not known, or none. */
type Known = ReadonlyMap<string, JsonSchema> | 'any' | null;

/**
 * The first name of `path` that a record of `schema` cannot have, with those that it could have in its place (none below
 * what is no object); null where the path leads somewhere.
 */
export function wrongName(
  schema: JsonSchema,
  path: readonly string[],
): { name: string; known: string[] } | null {
  let known = fieldsOf(schema, schema);
  for (const name of path) {
    if (known === 'any') return null;
    const next = known?.get(name);
    if (!next) return { name, known: [...(known?.keys() ?? [])] };
    known = fieldsOf(next, schema);
  }
  return null;
}

/** The fields of what `node` describes, or of the items of a list. */
function fieldsOf(node: JsonSchema, root: JsonSchema): Known {
  const { $ref, anyOf, oneOf, items, properties, type } = node as {
    $ref?: string;
    anyOf?: JsonSchema[];
    oneOf?: JsonSchema[];
    items?: JsonSchema;
    properties?: Record<string, JsonSchema>;
    type?: string;
  };
  if (properties) return new Map(Object.entries(properties));
  if ($ref) return fieldsOf(definition($ref, root), root);
  const inner = items ?? anyOf?.[0] ?? oneOf?.[0];
  if (inner) return fieldsOf(inner, root);
  return type === 'object' ? 'any' : null;
}
