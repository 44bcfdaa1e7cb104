/** So many numbers at most are kept: a longer text than any article pays for its own. */
const MOST_KEPT = 2 ** 18;

/**
 * Room for numbers that are needed for one loop only. It is used over and over: to allocate an array takes longer than many a loop over it,
 * and paragraphs are many. What is in it is left from before; it may be longer than what was asked for.
 */
export class Scratch<A extends Float32Array | Float64Array | Uint8Array> {
  readonly #make: (length: number) => A;
  #room: A;

  constructor(make: (length: number) => A) {
    this.#make = make;
    this.#room = make(0);
  }

  /** Room for `length` numbers, until it is asked for again. */
  room(length: number): A {
    if (length <= this.#room.length) return this.#room;
    if (length > MOST_KEPT) return this.#make(length);
    this.#room = this.#make(Math.min(MOST_KEPT, 2 * length));
    return this.#room;
  }
}

export const doubles = (): Scratch<Float64Array> => new Scratch((length) => new Float64Array(length));
export const floats = (): Scratch<Float32Array> => new Scratch((length) => new Float32Array(length));
export const bytes = (): Scratch<Uint8Array> => new Scratch((length) => new Uint8Array(length));
