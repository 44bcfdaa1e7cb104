import type { InputFormat } from './formats.js';
import { readWhole } from './whole.js';

/** An article in Markdown, with or without front matter. */
export const markdownFormat: InputFormat = {
  extensions: ['.md', '.markdown'],
  recognises: () => false,
  read: (source, maxBytes) =>
    readWhole(source, maxBytes, async (text) => (await import('./markdown/page.js')).readMarkdown(text)),
};
