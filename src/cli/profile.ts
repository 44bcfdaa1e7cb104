import { type InStage, STAGES, type Stage } from '../stages.js';

/** Where the time of a run goes. */
export interface Profile {
  /** Adds the time that the work takes, with the waiting where it is a promise, to its stage. */
  inStage: InStage;
  /** The items as they come, the waiting for each added to the stage. */
  inStages<T>(stage: Stage, items: AsyncIterable<T>): AsyncGenerator<T>;
  /** Milliseconds and share of each stage that took part, one a line, and of all of them. */
  table(): string;
}

const row = (name: string, time: string, share: string): string =>
  `${name.padEnd(12)}${time.padStart(10)}${share.padStart(8)}\n`;

function tableOf(times: ReadonlyMap<Stage, number>): string {
  const total = [...times.values()].reduce((sum, time) => sum + time, 0);
  const line = (name: string, time: number): string =>
    row(name, time.toFixed(1), `${((100 * time) / (total || 1)).toFixed(1)}%`);
  const lines = STAGES.filter((stage) => times.has(stage)).map((stage) => line(stage, times.get(stage)!));
  return [row('stage', 'ms', 'share'), ...lines, line('total', total)].join('');
}

/** A profile of one thread, where one stage is at work at a time. `now` gives milliseconds. */
export function createProfile(now: () => number = () => performance.now()): Profile {
  const times = new Map<Stage, number>();
  /** The stages that have begun, the innermost last. */
  const open: Stage[] = [];
  let since = now();
  /** Ends the stretch of time that belongs to the innermost stage. */
  const settle = (): void => {
    const time = now();
    const stage = open.at(-1);
    if (stage) times.set(stage, (times.get(stage) ?? 0) + time - since);
    since = time;
  };
  const begin = (stage: Stage): void => {
    settle();
    open.push(stage);
  };
  const end = (): void => {
    settle();
    open.pop();
  };
  const inStage: InStage = (stage, work) => {
    begin(stage);
    let result: ReturnType<typeof work>;
    try {
      result = work();
    } catch (error) {
      end();
      throw error;
    }
    if (result instanceof Promise) return result.finally(end) as typeof result;
    end();
    return result;
  };
  return {
    inStage,
    async *inStages(stage, items) {
      const iterator = items[Symbol.asyncIterator]();
      for (;;) {
        const next = await inStage(stage, () => iterator.next());
        if (next.done) return;
        yield next.value;
      }
    },
    table: () => tableOf(times),
  };
}
