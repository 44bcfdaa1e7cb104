import type { Block, Span, TextSpan } from '../article.js';
import type { CheckedArticle } from './article.js';
import type { Edit } from './finding.js';

/** Where the line begins that `position` stands in. */
export function lineStart(text: string, position: number): number {
  let start = position;
  while (start > 0 && !/[\r\n]/.test(text.charAt(start - 1))) start -= 1;
  return start;
}

/** The edit that takes the whole lines of `span` out of `text`, and the blank lines below them. */
export function removeLines(text: string, { start, end }: Span): Edit {
  const above = lineStart(text, start);
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

/** The runs of furniture whose lines `isMeant` by their rule of `src/clean` and their text. None in a page, which has furniture by nature. */
export function furnitureRuns(
  { analysis, isPage, text }: CheckedArticle,
  isMeant: (rule: string, text: string) => boolean,
): FurnitureRun[] {
  const runs: FurnitureRun[] = [];
  if (isPage) return runs;
  let open: FurnitureRun | undefined;
  for (const block of analysis.blocks) {
    if (block.kind !== 'furniture' || !isMeant(block.rule, text.slice(block.start, block.end))) {
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

/** `spans`, which are in order, put together where they begin in the line in which the one before ends. */
export function byLine<T extends Span>(text: string, spans: readonly T[]): [T, ...T[]][] {
  const lines: [T, ...T[]][] = [];
  for (const span of spans) {
    const line = lines.at(-1);
    if (line && !/[\r\n]/u.test(text.slice(line.at(-1)!.end, span.start))) line.push(span);
    else lines.push([span]);
  }
  return lines;
}

/** Where `pattern` matches in `text`, in order. */
export function matchesOf(text: string, pattern: RegExp): TextSpan[] {
  return [...text.matchAll(pattern)].map(({ index: start, 0: words }) => ({
    start,
    end: start + words.length,
    text: words,
  }));
}
