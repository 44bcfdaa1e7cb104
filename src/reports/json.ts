import type { Report } from './report.js';
import { stringify } from './stringify.js';

/** One pretty-printed object; an array of them, written piece by piece, where more than one article may come. */
export const json: Report<unknown> = {
  needsText: false,
  before: ({ many }) => (many ? '[' : ''),
  article: (result, index, { many }) => {
    const object = stringify(result, 2);
    return many ? `${index > 0 ? ',' : ''}\n  ${object.replaceAll('\n', '\n  ')}` : `${object}\n`;
  },
  after: (_count, { many }) => (many ? '\n]\n' : ''),
};
