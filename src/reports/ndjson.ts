import type { Report } from './report.js';
import { stringify } from './stringify.js';

/** One compact JSON object a line, one line a result. */
export const ndjson: Report<unknown> = {
  needsText: false,
  before: () => '',
  article: (result) => `${stringify(result)}\n`,
  after: () => '',
};
