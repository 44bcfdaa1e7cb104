import type { InputFormat } from './formats.js';
import { readWhole, type ToPage } from './whole.js';

/** Reads a page; its parser, which is large, is loaded with the first one. */
export const htmlPage: ToPage = async (html) => (await import('./html.js')).readHtml(html);

/** A web page as a browser saves it, one article a file. */
export const htmlFormat: InputFormat = {
  extensions: ['.html', '.htm', '.xhtml'],
  recognises: (firstLine) => /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)\b/i.test(firstLine),
  read: (source, maxBytes) => readWhole(source, maxBytes, htmlPage),
};
