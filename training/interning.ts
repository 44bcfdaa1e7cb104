/** Items whose features stand one after the other: `values[starts[i]] … values[starts[i + 1] - 1]` are those of item `i`. */
export interface FeatureRows {
  values: Int32Array;
  starts: Int32Array;
}

/** Collects feature rows. */
export class RowBuilder {
  readonly #starts: number[] = [0];
  #values = new Int32Array(1024);
  #count = 0;

  /** Adds the first `count` numbers of `features` as the next row. */
  add(features: Int32Array, count: number): void {
    while (this.#count + count > this.#values.length) {
      const grown = new Int32Array(this.#values.length * 2);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values.set(features.subarray(0, count), this.#count);
    this.#count += count;
    this.#starts.push(this.#count);
  }

  rows(): FeatureRows {
    return { values: this.#values.slice(0, this.#count), starts: Int32Array.from(this.#starts) };
  }
}

/** A table from hash to a number, with open addressing. */
class HashTable {
  #keys = new Int32Array(1 << 20);
  #values = new Int32Array(1 << 20);
  #used = 0;

  #slot(hash: number): number {
    const mask = this.#keys.length - 1;
    let at = (hash >>> 0) & mask;
    while (this.#values[at] !== 0 && this.#keys[at] !== hash) at = (at + 1) & mask;
    return at;
  }

  get(hash: number): number {
    return this.#values[this.#slot(hash)]!;
  }

  /** `value` is never 0. */
  set(hash: number, value: number): void {
    const at = this.#slot(hash);
    if (this.#values[at] === 0 && ++this.#used * 2 > this.#keys.length) {
      this.#grow();
      this.set(hash, value);
      return;
    }
    this.#keys[at] = hash;
    this.#values[at] = value;
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    this.#keys = new Int32Array(keys.length * 2);
    this.#values = new Int32Array(values.length * 2);
    for (let i = 0; i < keys.length; i++) {
      if (values[i] === 0) continue;
      const at = this.#slot(keys[i]!);
      this.#keys[at] = keys[i]!;
      this.#values[at] = values[i]!;
    }
  }
}

/**
 * Dense ids for the hashes of all rows, in order of first use; hashes that occur only once are left out. Gives the rows with
 * ids in place of hashes, and the hash of each id.
 */
export function intern(all: readonly FeatureRows[]): { rows: FeatureRows[]; hashes: Int32Array } {
  const counts = new HashTable();
  for (const { values } of all)
    for (let i = 0; i < values.length; i++) counts.set(values[i]!, counts.get(values[i]!) + 1);
  const ids = new HashTable();
  const hashes: number[] = [];
  const idOf = (hash: number): number => {
    const known = ids.get(hash);
    if (known !== 0) return known - 1;
    ids.set(hash, hashes.push(hash));
    return hashes.length - 1;
  };
  const rows = all.map(({ values, starts }) => {
    const kept = new Int32Array(values.length);
    const moved = new Int32Array(starts.length);
    let at = 0;
    for (let row = 0; row + 1 < starts.length; row++) {
      for (let k = starts[row]!; k < starts[row + 1]!; k++)
        if (counts.get(values[k]!) > 1) kept[at++] = idOf(values[k]!);
      moved[row + 1] = at;
    }
    return { values: kept.slice(0, at), starts: moved };
  });
  return { rows, hashes: Int32Array.from(hashes) };
}

/** How often each of `features` ids occurs in the rows. */
export function frequenciesOf(all: readonly FeatureRows[], features: number): Int32Array {
  const frequencies = new Int32Array(features);
  for (const { values } of all) for (let i = 0; i < values.length; i++) frequencies[values[i]!]!++;
  return frequencies;
}
