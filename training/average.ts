/** The mean of weights at several moments: steadier than the last of them (Polyak and Juditsky 1992). */
export class Average {
  readonly #sum: Float64Array;
  #count = 0;

  constructor(size: number) {
    this.#sum = new Float64Array(size);
  }

  add(weights: Float32Array): void {
    for (let i = 0; i < weights.length; i++) this.#sum[i]! += weights[i]!;
    this.#count++;
  }

  mean(): Float32Array {
    return Float32Array.from(this.#sum, (x) => x / this.#count);
  }
}
