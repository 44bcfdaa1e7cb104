import { diffArrays } from 'diff';

/** What leads from one list of keys to another: `count` keys that both have, or that one alone has. */
export interface Run {
  count: number;
  is: 'kept' | 'dropped' | 'added';
}

const INVERSE = { kept: 'kept', dropped: 'added', added: 'dropped' } as const;

/**
 * The runs that lead from one list of keys to another in at most `mostEdits` edits, what is dropped before what is added; undefined
 * where it takes more. Of several ways that are as short, the one back is always the one there, reversed: which of two equal words is
 * kept does not depend on which list is the older.
 */
export function runsOf(
  before: readonly string[],
  after: readonly string[],
  mostEdits: number,
): Run[] | undefined {
  if (!isFirst(before, after)) {
    const back = runsOf(after, before, mostEdits);
    return back && droppedFirst(back.map(({ count, is }) => ({ count, is: INVERSE[is] })));
  }
  const runs = diffArrays([...before], [...after], { maxEditLength: mostEdits });
  return (
    runs && droppedFirst(runs.map(({ count, added, removed }) => ({ count, is: kindOf(added, removed) })))
  );
}

const kindOf = (added: boolean, removed: boolean): Run['is'] =>
  added ? 'added' : removed ? 'dropped' : 'kept';

/** An order of lists in which only equal ones are both first. */
function isFirst(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return one.length < other.length;
  const at = one.findIndex((key, index) => key !== other[index]);
  return at === -1 || one[at]! < other[at]!;
}

function droppedFirst(runs: readonly Run[]): Run[] {
  const ordered = [...runs];
  for (let i = 1; i < ordered.length; i++) {
    const [one, next] = [ordered[i - 1]!, ordered[i]!];
    if (one.is === 'added' && next.is === 'dropped') [ordered[i - 1], ordered[i]] = [next, one];
  }
  return ordered;
}
