import type { Role } from './role.js';

/** Somebody whom a description may mean, and how well it fits, 0 to about 1.5. */
export interface Fit<T> {
  who: T;
  agreement: number;
}

interface Known<T> {
  /** How many of the list have been looked at. */
  seen: number;
  fits: Fit<T>[];
}

/** Who of a list fits a description. The list may grow; everybody in it is looked at once for each description. */
export class Fits<T> {
  readonly #all: readonly T[];
  readonly #least: number;
  readonly #agreementOf: (role: Role, who: T) => number;
  readonly #known = new Map<string, Known<T>>();

  /** Whoever's agreement is less than `least` does not fit. */
  constructor(all: readonly T[], least: number, agreementOf: (role: Role, who: T) => number) {
    this.#all = all;
    this.#least = least;
    this.#agreementOf = agreementOf;
  }

  /** In the order of the list. */
  of(role: Role): readonly Fit<T>[] {
    const known = this.#knownOf(`${role.head} ${role.words.join(' ')}`);
    for (; known.seen < this.#all.length; known.seen++) {
      const who = this.#all[known.seen]!;
      const agreement = this.#agreementOf(role, who);
      if (agreement >= this.#least) known.fits.push({ who, agreement });
    }
    return known.fits;
  }

  #knownOf(key: string): Known<T> {
    let known = this.#known.get(key);
    if (!known) {
      known = { seen: 0, fits: [] };
      this.#known.set(key, known);
    }
    return known;
  }
}
