import type { InputArticle } from '../read/input.js';
import type { Sources } from '../read/sources.js';
import { stringify } from '../reports/stringify.js';
import type { CheckOutcome } from './check-inputs.js';
import { printMessage } from './messages.js';
import { openFile } from './output-file.js';
import { UsageError } from './usage-error.js';

/** Throws `UsageError` where mended texts cannot be told apart in one output: records can, files cannot. */
export function refuseManyTexts({ many }: Sources): void {
  if (!many) return;
  throw new UsageError(
    '--fix prints one text: name one file, or add --write to change the files themselves.',
  );
}

/** What `--fix` prints of an article: its text; of a record the record, so that records come out as they went in. */
export function mendedText({ id, text, record, meta }: InputArticle): string {
  if (record) return `${stringify({ id, text, ...meta })}\n`;
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

/** Writes a mended text over its file. Pages and records are left alone: their text is not the file. */
export async function writeMended({ article, mended, isPage }: CheckOutcome): Promise<void> {
  if (!article || !mended) return;
  const { id, record, text } = article;
  const file = record?.file ?? id;
  const reason = unwritable(article, isPage === true);
  if (reason) return printMessage(file, `${reason} is not changed by --write: --fix alone prints its text.`);
  const output = await openFile(file, { list: [], many: false });
  await output.write(text);
  await output.finish();
}

function unwritable({ id, record }: InputArticle, isPage: boolean): string | undefined {
  if (record) return 'A file of records';
  if (id === '-') return 'Standard input';
  return isPage ? 'A page' : undefined;
}
