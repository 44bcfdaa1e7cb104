import { articles } from './articles.js';
import type { TableName } from './names.js';
import { organizations } from './organizations.js';
import { people } from './people.js';
import { places } from './places.js';
import { quotes } from './quotes.js';
import type { Table } from './table.js';

/** Every table by its name on the command line. */
export const tables: Record<TableName, Table> = { quotes, people, places, organizations, articles };
