import type { Block, Span } from '../article.js';
import type { CheckedArticle } from './article.js';
import type { Edit } from './finding.js';

/** The edit that takes the whole lines of `span` out of `text`, and the blank lines below them. */
export function removeLines(text: string, { start, end }: Span): Edit {
  const above = text.slice(0, start).replace(/[^\r\n]*$/u, '').length;
  const below =
    end +
    (/^[^\r\n]*(?:(?:\r\n|\n|\r)[^\S\r\n]*(?=\r|\n|$))*(?:\r\n|\n|\r)?/u.exec(text.slice(end))?.[0].length ??
      0);
  const isLast = below === text.length;
  const from = isLast ? text.slice(0, above).trimEnd().length : above;
  return { start: from, end: below, replacement: isLast && from > 0 ? '\n' : '' };
}

/** Furniture blocks of some rules that stand in a row. */
export interface FurnitureRun extends Span {
  blocks: Block[];
}

/** The runs of furniture that `rules` (of `src/clean`) set aside, in order. None in a page, which has furniture by nature. */
export function furnitureRuns(
  { analysis, isPage }: CheckedArticle,
  rules: readonly string[],
): FurnitureRun[] {
  const runs: FurnitureRun[] = [];
  if (isPage) return runs;
  let open: FurnitureRun | undefined;
  for (const block of analysis.blocks) {
    if (block.kind !== 'furniture' || !rules.includes(block.rule)) {
      open = undefined;
      continue;
    }
    if (open) {
      open.blocks.push(block);
      open.end = block.end;
    } else {
      open = { start: block.start, end: block.end, blocks: [block] };
      runs.push(open);
    }
  }
  return runs;
}
