/** How fast weights move and how dear they are. */
export interface Rates {
  /** The step size of a weight that has not moved yet. */
  alpha: number;
  /** Damps the first steps; 1 by default. */
  beta?: number;
  /** Weights that are worth less than this are 0. */
  l1: number;
  l2: number;
}

/** Online learning with a rate of its own for each weight: FTRL-Proximal (McMahan et al. 2013) with the rates of AdaGrad. */
export class Ftrl {
  readonly weights: Float32Array;
  readonly #sums: Float64Array;
  readonly #squares: Float64Array;
  readonly #alpha: number;
  readonly #beta: number;
  readonly #l1: number;
  readonly #l2: number;

  constructor(size: number, { alpha, beta = 1, l1, l2 }: Rates) {
    this.weights = new Float32Array(size);
    this.#sums = new Float64Array(size);
    this.#squares = new Float64Array(size);
    this.#alpha = alpha;
    this.#beta = beta;
    this.#l1 = l1;
    this.#l2 = l2;
  }

  /** Moves weight `i` against the gradient of the loss. */
  update(i: number, gradient: number): void {
    const squares = this.#squares[i]!;
    const grown = squares + gradient * gradient;
    const root = Math.sqrt(grown);
    const sum = this.#sums[i]! + gradient - ((root - Math.sqrt(squares)) / this.#alpha) * this.weights[i]!;
    this.#sums[i] = sum;
    this.#squares[i] = grown;
    const over = Math.abs(sum) - this.#l1;
    this.weights[i] =
      over <= 0 ? 0 : (-Math.sign(sum) * over) / ((this.#beta + root) / this.#alpha + this.#l2);
  }
}
