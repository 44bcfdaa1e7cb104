import type { Candidate } from '../candidates.js';

/** The most likely speaker: its most likely mention, and the probability of all its mentions together. */
export interface Best {
  /** Index into the choices; -1 for nobody. */
  choice: number;
  probability: number;
}

/** The most likely of `choices` and nobody, whose probability is the last of `p`; mentions of one entity count together. */
export function bestOf(choices: readonly Candidate[], p: ArrayLike<number>): Best {
  const sums = new Map<number, number>();
  choices.forEach(({ group }, k) => {
    if (group >= 0) sums.set(group, (sums.get(group) ?? 0) + p[k]!);
  });
  const together = (k: number): number => sums.get(choices[k]!.group) ?? p[k]!;
  let choice = -1;
  for (let k = 0; k < choices.length; k++) {
    const isMore =
      choice < 0 ||
      together(k) > together(choice) ||
      (together(k) === together(choice) && p[k]! > p[choice]!);
    if (isMore) choice = k;
  }
  const nobody = p[choices.length]!;
  return choice >= 0 && together(choice) >= nobody
    ? { choice, probability: together(choice) }
    : { choice: -1, probability: nobody };
}
