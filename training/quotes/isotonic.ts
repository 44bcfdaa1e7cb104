/** A rising step function: `xs[i]` is the least score of a step, `ys[i]` its share of truths. */
export interface Steps {
  xs: number[];
  ys: number[];
}

interface Item {
  score: number;
  right: boolean;
}

interface Pool {
  x: number;
  sum: number;
  count: number;
}

const shareOf = ({ sum, count }: Pool): number => sum / count;
const joined = (a: Pool, b: Pool): Pool => ({ x: a.x, sum: a.sum + b.sum, count: a.count + b.count });

/** The items in pools of `least`, by score; what is left over at the end belongs to the last. */
function poolsOf(items: readonly Item[], least: number): Pool[] {
  const sorted = [...items].sort((a, b) => a.score - b.score);
  const pools: Pool[] = [];
  for (let i = 0; i < sorted.length; i += least) {
    const part = sorted.slice(i, i + least);
    const pool = { x: part[0]!.score, sum: part.filter(({ right }) => right).length, count: part.length };
    if (part.length < least && pools.length > 0) pools.push(joined(pools.pop()!, pool));
    else pools.push(pool);
  }
  return pools;
}

/** Isotonic regression by pooling adjacent violators (Barlow et al. 1972); steps hold at least `least` items, where there are so many. */
export function isotonic(items: readonly Item[], least: number): Steps {
  const steps: Pool[] = [];
  for (const pool of poolsOf(items, least)) {
    let step = pool;
    while (steps.length > 0 && shareOf(steps.at(-1)!) >= shareOf(step)) step = joined(steps.pop()!, step);
    steps.push(step);
  }
  return { xs: steps.map((p) => p.x), ys: steps.map(shareOf) };
}
