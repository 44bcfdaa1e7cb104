/** BILOU labels of four types: beginning, inside, last and unit of a name, and outside. */
export const TYPES = ['person', 'place', 'org', 'other'] as const;
export type TaggedType = (typeof TYPES)[number];

export const OUTSIDE = 0;
export const LABELS = 1 + 4 * TYPES.length;

export const begin = (type: number): number => 1 + 4 * type;
export const inside = (type: number): number => 2 + 4 * type;
export const last = (type: number): number => 3 + 4 * type;
export const unit = (type: number): number => 4 + 4 * type;

const opens = (label: number): boolean => label !== OUTSIDE && (label - 1) % 4 <= 1;
const continues = (label: number): boolean =>
  label !== OUTSIDE && ((label - 1) % 4 === 1 || (label - 1) % 4 === 2);

/** Whether `next` may follow `label`: a name that began must go on, in one type, until its last word. */
export function mayFollow(label: number, next: number): boolean {
  if (opens(label)) return continues(next) && Math.floor((label - 1) / 4) === Math.floor((next - 1) / 4);
  return !continues(next);
}

export const mayStart = (label: number): boolean => !continues(label);
export const mayEnd = (label: number): boolean => !opens(label);

/** A name found by the labels of a sentence: a half-open range of its tokens. */
export interface TaggedName {
  from: number;
  to: number;
  type: TaggedType;
}

/** The names that a legal sequence of labels spells. */
export function namesOf(labels: ArrayLike<number>, base = 0): TaggedName[] {
  const names: TaggedName[] = [];
  let from = 0;
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (label === OUTSIDE) continue;
    const role = (label - 1) % 4;
    if (role === 0 || role === 3) from = i;
    if (role >= 2)
      names.push({ from: base + from, to: base + i + 1, type: TYPES[Math.floor((label - 1) / 4)]! });
  }
  return names;
}
