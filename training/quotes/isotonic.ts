/** A rising step function: `xs[i]` is the least score of a step, `ys[i]` its share of truths. */
export interface Steps {
  xs: number[];
  ys: number[];
}

/** Isotonic regression by pooling adjacent violators (Barlow et al. 1972); steps hold at least `least` items. */
export function isotonic(items: readonly { score: number; right: boolean }[], least: number): Steps {
  const sorted = [...items].sort((a, b) => a.score - b.score);
  const pools: { x: number; sum: number; count: number }[] = [];
  for (const { score, right } of sorted) {
    const last = pools.at(-1);
    if (last && last.count < least) {
      last.sum += right ? 1 : 0;
      last.count++;
    } else pools.push({ x: score, sum: right ? 1 : 0, count: 1 });
    while (pools.length > 1) {
      const [a, b] = [pools.at(-2)!, pools.at(-1)!];
      if (b.count < least || a.sum / a.count <= b.sum / b.count) break;
      pools.splice(-2, 2, { x: a.x, sum: a.sum + b.sum, count: a.count + b.count });
    }
  }
  return { xs: pools.map((p) => p.x), ys: pools.map((p) => p.sum / p.count) };
}
