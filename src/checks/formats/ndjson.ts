import { stringify } from '../../reports/stringify.js';
import type { FindingsFormat } from './format.js';

/** One finding a line, as soon as its article is checked. */
export const ndjson: FindingsFormat = {
  input: ({ findings }) => findings.map((finding) => `${stringify(finding)}\n`).join(''),
  end: () => '',
};
