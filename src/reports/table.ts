import { type Delimited, delimited } from './delimited.js';
import type { Report } from './report.js';
import { tables } from './tables/index.js';
import type { TableName } from './tables/names.js';

/** One table over all articles as CSV or TSV: the names of the columns first, then the rows of each article. */
export function tableReport(name: TableName, format: Delimited): Report {
  const table = tables[name];
  return {
    needsText: false,
    before: () => delimited([table.columns], format),
    article: (result) => {
      if (!('error' in result)) return delimited(table.rows(result), format);
      return table.failed ? delimited([table.failed(result)], format) : '';
    },
    after: () => '',
  };
}
