import type { WordChange } from './article-diff.js';
import { type Run, runsOf } from './runs.js';
import { type Word, wordsOf } from './words.js';

/** More edits than this are not looked for: two such texts have little in common. */
const MOST_EDITS = 2000;

/** The words that two lists of keys have in common in the same order; none where they differ too much to tell. */
export function keptWords(before: readonly string[], after: readonly string[]): string[] {
  let at = 0;
  return (runsOf(before, after, MOST_EDITS) ?? []).flatMap(({ count, is }) => {
    if (is === 'dropped') return [];
    const words = is === 'added' ? [] : after.slice(at, at + count);
    at += count;
    return words;
  });
}

/** The words of `text` one by one, with the marks before and behind each; together they are the text. */
function pieces(text: string, words: readonly Word[]): string[] {
  const starts = words.map(({ start }, index) => {
    const gap = words[index - 1]?.end ?? 0;
    return index === 0 ? 0 : gap + lengthToSpace(text.slice(gap, start), start - gap);
  });
  return starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length));
}

/** Behind the last white space: what follows belongs to the next word, like an opening mark; `none` where there is no space. */
function lengthToSpace(gap: string, none: number): number {
  const length = /^[\s\S]*\s/.exec(gap)?.[0].length;
  return length ?? none;
}

/** What became of the words of one text in another, dropped before added. Words that were kept are as in the new text. */
export function wordChanges(before: string, after: string): WordChange[] {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  const runs = runsOf(keys(old), keys(fresh), MOST_EDITS) ?? [
    { count: old.length, is: 'dropped' } satisfies Run,
    { count: fresh.length, is: 'added' } satisfies Run,
  ];
  const gone = pieces(before, old);
  const there = pieces(after, fresh);
  return runs.map(({ count, is }) => {
    if (is === 'dropped') return { is, text: gone.splice(0, count).join('') };
    if (is === 'kept') gone.splice(0, count);
    return { is, text: there.splice(0, count).join('') };
  });
}

const keys = (words: readonly Word[]): string[] => words.map(({ key }) => key);
