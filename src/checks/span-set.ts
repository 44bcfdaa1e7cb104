import type { Span } from '../article.js';
import { countLeading } from '../sorted.js';

/** Stretches of a text, in order, none of which touches another. */
export type SpanSet = readonly Span[];

/** The stretches that `spans` cover, which may overlap and come in any order. */
export function toSpanSet(spans: readonly Span[]): SpanSet {
  const set: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = set.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else set.push({ start, end });
  }
  return set;
}

/** The index of the stretch of `set` that `position` lies in; -1 where it lies in none. */
export function indexAt(set: SpanSet, position: number): number {
  const at = countLeading(set, ({ end }) => end <= position);
  return at < set.length && set[at]!.start <= position ? at : -1;
}

/** Whether `position` lies in one of the stretches of `set`. */
export const covers = (set: SpanSet, position: number): boolean => indexAt(set, position) >= 0;
