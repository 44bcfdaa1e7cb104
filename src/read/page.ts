import { isBlank } from '../invisible.js';
import { inputErrors } from './errors.js';
import type { InputFormat } from './formats.js';
import type { InputArticle, InputError } from './input.js';
import { readWhole, type ToPage } from './whole.js';

/** A page in its markup: reading it takes longer than its analysis, and is left to whoever has the time, by `readPage`. */
export const htmlPage: ToPage = (html) => ({ text: html, markup: 'html', warnings: [] });

/**
 * The article of a page; any other article as it is. What the page says of its own publication counts before what is known of it.
 * The parser, which is large, is loaded with the first page.
 */
export async function readPage(input: InputArticle): Promise<InputArticle | InputError> {
  if (input.markup === undefined) return input;
  const { markup: _, text: html, publication: known, ...rest } = input;
  const { readHtml } = await import('./html.js');
  const page = readHtml(html);
  if (isBlank(page.text)) {
    const { id, record, meta } = input;
    return { ...inputErrors.noText(id), ...(record ? { record } : {}), ...(meta ? { meta } : {}) };
  }
  const url = page.publication?.url ?? known?.url;
  return {
    ...rest,
    ...page,
    ...(url ? { publication: { ...page.publication, url } } : {}),
    warnings: [...rest.warnings, ...page.warnings],
  };
}

/** A web page as a browser saves it, one article a file. */
export const htmlFormat: InputFormat = {
  extensions: ['.html', '.htm', '.xhtml'],
  recognises: (firstLine) => /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)\b/i.test(firstLine),
  read: (source, maxBytes) => readWhole(source, maxBytes, htmlPage),
};
