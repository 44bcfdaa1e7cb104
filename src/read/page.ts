import type { InputFormat } from './formats.js';
import { readWhole } from './whole.js';

/** A web page as a browser saves it, one article a file. */
export const htmlFormat: InputFormat = {
  extensions: ['.html', '.htm'],
  recognises: (firstLine) => /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)\b/i.test(firstLine),
  read: (source, maxBytes) =>
    readWhole(source, maxBytes, async (html) => (await import('./html.js')).readHtml(html)),
};
