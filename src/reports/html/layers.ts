import { countLeading } from '../../sorted.js';

/** Something that covers a stretch of the text, and its HTML around what lies in it. */
export interface Layer {
  start: number;
  end: number;
  /** What opens a piece of it; `isFirst` where it begins there. */
  open(isFirst: boolean): string;
  /** What closes a piece of it; `isLast` where it ends there. */
  close(isLast: boolean): string;
}

/** Layers that do not overlap, in reading order. */
export type Level = readonly Layer[];

/** The layers in as many levels as they overlap: what begins first, and of these the longest, is further out. */
export function levelsOf(layers: readonly Layer[]): Level[] {
  const levels: Layer[][] = [];
  const inOrder = layers
    .filter(({ start, end }) => end > start)
    .sort((one, other) => one.start - other.start || other.end - one.end);
  for (const layer of inOrder) {
    const level = levels.find((taken) => taken.at(-1)!.end <= layer.start);
    if (level) level.push(layer);
    else levels.push([layer]);
  }
  return levels;
}

/**
 * The text from `start` to `end` with the layers in it opened and closed, level in level; `plain` writes what is between. A layer
 * that reaches over the ends of one further out is written in pieces.
 */
export function layered(
  start: number,
  end: number,
  [outer, ...inner]: readonly Level[],
  plain: (start: number, end: number) => string,
): string {
  if (!outer) return plain(start, end);
  const within = (from: number, to: number): string => (from < to ? layered(from, to, inner, plain) : '');
  let html = '';
  let at = start;
  for (
    let i = countLeading(outer, (layer) => layer.end <= start);
    i < outer.length && outer[i]!.start < end;
    i++
  ) {
    const layer = outer[i]!;
    const from = Math.max(layer.start, start);
    const to = Math.min(layer.end, end);
    html += `${within(at, from)}${layer.open(from === layer.start)}${within(from, to)}${layer.close(to === layer.end)}`;
    at = to;
  }
  return html + within(at, end);
}
