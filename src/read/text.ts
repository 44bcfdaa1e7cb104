import type { InputFormat } from './formats.js';
import { readWhole } from './whole.js';

/** Plain text, one article a file. Whatever no other format recognises is read as this. */
export const textFormat: InputFormat = {
  extensions: ['.txt', '.text'],
  recognises: () => true,
  read: (source, maxBytes) => readWhole(source, maxBytes, (text) => ({ text, warnings: [] })),
};
