import { diffArrays } from 'diff';
import type { WordChange } from './article-diff.js';
import { type Word, wordsOf } from './words.js';

/** More edits than this are not looked for: two such texts have little in common. */
const MOST_EDITS = 2000;

/** What `diffArrays` gives: `count` words that both have, or one alone. */
interface Run {
  count: number;
  added: boolean;
  removed: boolean;
}

/** The runs that lead from one list of keys to another in few edits; undefined where it takes too many. */
const runsOf = (before: readonly string[], after: readonly string[]): Run[] | undefined =>
  diffArrays([...before], [...after], { maxEditLength: MOST_EDITS });

/** The words that two lists of keys have in common in the same order; none where they differ too much to tell. */
export function keptWords(before: readonly string[], after: readonly string[]): string[] {
  let at = 0;
  return (runsOf(before, after) ?? []).flatMap(({ count, added, removed }) => {
    if (removed) return [];
    const words = added ? [] : after.slice(at, at + count);
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
  const runs = runsOf(
    old.map(({ key }) => key),
    fresh.map(({ key }) => key),
  ) ?? [
    { count: old.length, added: false, removed: true },
    { count: fresh.length, added: true, removed: false },
  ];
  const gone = pieces(before, old);
  const there = pieces(after, fresh);
  return runs.map(({ count, added, removed }) => {
    if (removed) return { is: 'dropped', text: gone.splice(0, count).join('') };
    if (!added) gone.splice(0, count);
    return { is: added ? 'added' : 'kept', text: there.splice(0, count).join('') };
  });
}
