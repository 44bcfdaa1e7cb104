import type { Annotations } from '../annotations/annotations.js';
import type { Analysis, DroppedPart, Publication, Warning } from '../article.js';
import type { Layout } from '../clean/blocks.js';

/** Where a record stands in its file. */
export interface RecordPlace {
  /** File name as the user gave it, "-" for standard input. */
  file: string;
  /** From 1; in a web archive the number of the record. */
  line: number;
}

/** One article as a reader hands it to the pipeline. */
export interface InputArticle {
  /** File name as the user gave it, "-" for standard input, or the id of the input record. */
  id: string;
  /** The text that all offsets point into: as decoded, or read out of markup, or repaired. */
  text: string;
  /** Given where the page is not read yet: `text` is its markup then, and `readPage` makes the article of it. */
  markup?: 'html';
  /** What went wrong on the way in without stopping the analysis (another encoding, a truncated sequence). */
  warnings: Warning[];
  /** Whether spoilt characters of the text were put right: the analysis then carries the text. */
  repaired?: true;
  /** Given where markup told the layout (HTML): the analysis then does not look for it, and carries the text. */
  layout?: Layout;
  /** What the input says of the article's publication outside of the text. */
  publication?: Partial<Publication>;
  /** What of the page is not in the text, in reading order. */
  dropped?: DroppedPart[];
  /** ISO 639 code of the language that the markup declares: it counts where the words do not tell. */
  language?: string;
  /** What was found in the text elsewhere: it is not looked for again. */
  annotations?: Annotations;
  /** The whole analysis, where that is what was read: `text` is its text, or empty where it has none. */
  analysis?: Analysis;
  /** Given where the article is one record of a file. */
  record?: RecordPlace;
  /** Fields of an input record that the program does not know. */
  meta?: Record<string, unknown>;
}

/** Whether the text that the offsets point into is not the input's own, so that the output has to carry it. */
export const hasOwnText = ({ layout, repaired }: InputArticle): boolean =>
  layout !== undefined || repaired === true;

/** An input that cannot be analysed: a clear sentence for the user, and a kebab-case code for programs. */
export interface InputError {
  id: string;
  code: string;
  message: string;
  /** Given where one record is at fault and not its file. */
  record?: RecordPlace;
  /** What was thrown, where that is for developers only. */
  cause?: unknown;
  meta?: Record<string, unknown>;
}
