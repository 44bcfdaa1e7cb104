import type { InputError } from './input.js';
import { isDamagedData, isSystemError, systemReason } from './system-errors.js';

/** Every reason for which an input is not analysed, with its sentence for the user. */
export const inputErrors = {
  noSuchFile: (id: string, hint?: string) =>
    error(id, 'no-such-file', `There is no such file.${hint ? ` Did you mean ${hint}?` : ''}`),

  noMatch: (id: string) => error(id, 'no-match', 'No file matches this pattern.'),

  noArticles: (id: string, extensions: readonly string[]) =>
    error(id, 'no-articles', `The folder has no articles: it is searched for ${extensions.join(', ')}.`),

  stdinTwice: (id: string) => error(id, 'stdin-twice', 'Standard input can be read only once.'),

  empty: (id: string) => error(id, 'empty', 'The input is empty.'),

  blank: (id: string) => error(id, 'blank', 'The input has only blank lines.'),

  noText: (id: string) => error(id, 'no-text', 'The page has no text.'),

  binary: (id: string, kind: string) =>
    error(
      id,
      'binary-file',
      `This is ${kind}, not an article: save the article as plain UTF-8 text or as HTML.`,
    ),

  tooLarge: (id: string, maxBytes: number) =>
    error(
      id,
      'too-large',
      `The article is larger than ${size(maxBytes)}: split it, or raise the limit with --max-bytes.`,
    ),

  timeout: (id: string, seconds: number) =>
    error(
      id,
      'timeout',
      `The analysis took longer than ${seconds} s: split the article, or raise --timeout-per-article.`,
    ),

  invalidRecord: (id: string, what: string) =>
    error(id, 'invalid-record', `${what}; a record is {"id": "…", "text": "…"} or {"id": "…", "html": "…"}.`),

  damagedData: (id: string) =>
    error(id, 'damaged-data', 'The compressed data is damaged or cut off: fetch or pack the file again.'),

  /** `found` says whether articles were read from the archive before. */
  damagedArchive: (id: string, found: boolean) =>
    error(
      id,
      'damaged-archive',
      found
        ? 'The web archive is damaged or cut off from here on; what came before was read.'
        : 'This is not a web archive, or a damaged one: its records begin with "WARC/1.0" or "WARC/1.1".',
    ),

  noPages: (id: string) =>
    error(id, 'no-pages', 'The web archive has no page: response records with HTML or text are read.'),

  /** `what` names what the page was packed with. */
  unknownCoding: (id: string, what: string) =>
    error(id, 'unknown-coding', `The page is packed with ${what}, which is not read.`),

  severalArticles: (id: string) =>
    error(id, 'several-articles', 'The file has several articles: two versions of one story are compared.'),

  noMhtmlPage: (id: string) =>
    error(id, 'no-page', 'The file has no web page in it: save the page again as HTML or MHTML.'),

  /** `line` has the mistake, where there are several. */
  invalidJson: (id: string, line: number | null) =>
    error(
      id,
      'invalid-json',
      line === null
        ? 'The line is not valid JSON.'
        : `This is not valid JSON: there is a mistake in line ${line}.`,
    ),

  /** `what` says what is wrong, without a full stop. */
  invalidAnalysis: (id: string, what: string) =>
    error(
      id,
      'invalid-analysis',
      `This is no analysis of article-analyze: ${what}. Make it again, without --fields.`,
    ),

  noAnalysedText: (id: string) =>
    error(
      id,
      'no-analysed-text',
      'The analysis does not have the text that this needs: make it with --include-text.',
    ),

  invalidCitron: (id: string, what: string) =>
    error(id, 'invalid-citron', `These are no annotations of Citron: ${what}.`),

  unknownJson: (id: string) =>
    error(
      id,
      'unknown-json',
      'The JSON is none that is read: an analysis, Citron’s annotations, or a record {"id": "…", "text": "…"}.',
    ),

  noAnnotationFile: (id: string) =>
    error(
      id,
      'no-annotation-file',
      'brat’s annotations are read from a file that ends in .ann, with the text in a .txt file of the same name beside it.',
    ),

  noAnnotatedText: (id: string, text: string) =>
    error(id, 'no-annotated-text', `The text that this annotates is missing: put ${text} beside it.`),

  noAnnotations: (id: string) =>
    error(
      id,
      'no-annotations',
      'The file has no annotations of brat: its lines begin with T1, R1, A1 and the like.',
    ),

  /** `cause` is what the operating system threw. */
  unreadable: (id: string, cause: NodeJS.ErrnoException) =>
    error(id, 'unreadable', `The file cannot be read: ${systemReason(cause)}.`),

  /** A mistake in this program. */
  internal: (id: string, cause: unknown) => ({
    ...error(
      id,
      'internal-error',
      'The article could not be read through because of a mistake in article-analyze: please report it with the article.',
    ),
    cause,
  }),
};

/** The error for whatever was thrown while the input `id` was read. */
export function thrownError(id: string, thrown: unknown): InputError {
  if (isDamagedData(thrown)) return inputErrors.damagedData(id);
  return isSystemError(thrown) ? inputErrors.unreadable(id, thrown) : inputErrors.internal(id, thrown);
}

function error(id: string, code: string, message: string): InputError {
  return { id, code, message };
}

/** "16 MiB" where the number is round, else "1000 bytes". */
function size(bytes: number): string {
  const mebibytes = bytes / 2 ** 20;
  return Number.isInteger(mebibytes) ? `${mebibytes} MiB` : `${bytes} bytes`;
}
