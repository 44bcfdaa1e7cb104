import type { LabelRule } from './rule.js';

/** Separators, icons and counters: a line without a word, at most one short number. */
export const symbols: LabelRule = {
  id: 'symbols',
  kind: 'furniture',
  applies: ({ text }) => text.length <= 12 && /^[^\p{L}\d]*(?:\d{1,4}[^\p{L}\d.!?]*)?$/u.test(text),
};
