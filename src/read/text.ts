import type { InputFormat } from './formats.js';
import { readWhole, type ToPage } from './whole.js';

/** A text is read as it is. */
export const textPage: ToPage = (text) => ({ text, warnings: [] });

/** Plain text, one article a file. Whatever no other format recognises is read as this. */
export const textFormat: InputFormat = {
  extensions: ['.txt', '.text'],
  recognises: () => true,
  read: (source, maxBytes) => readWhole(source, maxBytes, textPage),
};
