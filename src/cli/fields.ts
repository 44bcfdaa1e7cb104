import { suggest } from '../read/suggest.js';
import { type Fields, fieldsAt } from '../reports/fields.js';
import { wrongName } from '../schema/fields.js';
import { outputSchema } from '../schema.js';
import { UsageError } from './usage-error.js';

/** The fields that `--fields` lists, "id,quotes.speaker.name". Throws `UsageError` where one is none of an analysis. */
export function readFields(list: string): Fields {
  const names = list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  if (names.length === 0)
    throw new UsageError('Name at least one field, such as id,quotes.text.', '--fields');
  return fieldsAt(names.map(readPath));
}

function readPath(field: string): string[] {
  const path = field.split('.');
  const wrong = wrongName(outputSchema, path);
  if (!wrong) return path;
  const { name, known } = wrong;
  const meant = suggest(name, known);
  const above = path.slice(0, path.indexOf(name)).join('.');
  if (known.length === 0) throw new UsageError(`${above} has no fields of its own.`, '--fields');
  const hint = meant ? `Did you mean ${meant}?` : `There are ${known.join(', ')}.`;
  throw new UsageError(`There is no field "${name}"${above && ` in ${above}`}. ${hint}`, '--fields');
}
