import { fileURLToPath } from 'node:url';
import type { Analysis } from '../article.js';
import type { InputArticle, InputError } from '../read/input.js';
import type { Reported } from '../reports/report.js';
import { type InStage, unmeasured } from '../stages.js';
import { inBatches, type Settled } from './batches.js';
import type { Place, ThreadOptions, WorkOptions } from './work.js';

/** How articles are analysed: in this thread or in others. */
export interface AnalyserOptions extends WorkOptions {
  /** How many articles at a time, each in a thread of its own. */
  jobs: number;
  /** The seconds that an article may take; none where undefined. */
  timeoutPerArticle?: number;
}

/** Something that analyses articles. It rejects with `ArticleTimeout` or `NoArticle`, or with what went wrong in the program. */
export interface Analyser {
  analyse(article: InputArticle): Promise<Analysis>;
  /**
   * Analyses an article and reports it, where there are threads to do both: an analysis takes much longer from thread to thread than
   * the text of a report.
   */
  reportOn?(article: InputArticle, place: Place): Promise<Reported>;
  /** How many articles it should be given at a time to be busy. */
  atOnce: number;
  /** Whether it takes pages in their markup, which then are read in its threads. */
  readsPages: boolean;
  close(): Promise<void>;
}

/** An article that took longer than it may. */
export class ArticleTimeout extends Error {
  override name = 'ArticleTimeout';
  constructor(readonly seconds: number) {
    super(`An article took longer than ${seconds} s.`);
  }
}

/** A page in which there is no article. */
export class NoArticle extends Error {
  override name = 'NoArticle';
  constructor(readonly input: InputError) {
    super(input.message);
  }
}

/** So many articles for each thread are waiting, begun or done, so that no thread is idle while another has a long one. */
const HELD_PER_THREAD = 8;

/** So many articles a message; one where each has its time. */
const MOST_AT_ONCE = 4;

/**
 * One article at a time is analysed here, stage by stage in `inStage`; several, or with a limit to the time, in threads, which can
 * be ended.
 */
export async function openAnalyser(
  options: AnalyserOptions,
  inStage: InStage = unmeasured,
): Promise<Analyser> {
  return options.jobs > 1 || options.timeoutPerArticle !== undefined
    ? threadedAnalyser(options)
    : localAnalyser(options, inStage);
}

/** The pipeline, which is large, is loaded with the first article. */
function localAnalyser(options: WorkOptions, inStage: InStage): Analyser {
  return {
    async analyse(article) {
      const { analyseOne } = await inStage('load', () => import('./work.js'));
      return analyseOne(article, options, inStage);
    },
    atOnce: 1,
    readsPages: false,
    close: async () => {},
  };
}

/** What starts `thread.ts`, beside what starts the command. */
const threadFile = (): string => fileURLToPath(new URL('../thread.js', import.meta.url));

async function threadedAnalyser({ jobs, timeoutPerArticle, ...asked }: AnalyserOptions): Promise<Analyser> {
  const options: ThreadOptions = { ...asked, isTimed: timeoutPerArticle !== undefined };
  const { default: workerpool } = await import('workerpool');
  const pool = workerpool.pool(threadFile(), {
    maxWorkers: jobs,
    workerType: 'thread',
    // A thread that is busy with an article does not hear that it should end: no use in waiting for it.
    workerTerminateTimeout: 1,
  });
  async function inThread<R>(method: string, items: unknown[]): Promise<Settled<R>[]> {
    const limit = timeLimit(timeoutPerArticle);
    const task = pool.exec(method, [items, options], { on: () => limit.start(() => task.cancel()) });
    try {
      return await task;
    } catch (error) {
      if (error instanceof workerpool.Promise.CancellationError) throw new ArticleTimeout(timeoutPerArticle!);
      throw error;
    } finally {
      limit.stop();
    }
  }
  const sizes = { threads: jobs, most: options.isTimed ? 1 : MOST_AT_ONCE };
  const analysed = inBatches<InputArticle, Analysis | InputError>(sizes, (items) =>
    inThread('analyse', items),
  );
  const reported = inBatches<[InputArticle, Place], Reported | InputError>(sizes, (items) =>
    inThread('report', items),
  );
  return {
    analyse: async (article) => unlessError(await analysed(article)),
    reportOn: async (article, place) => unlessError(await reported([article, place])),
    atOnce: jobs * HELD_PER_THREAD,
    readsPages: true,
    close: async () => {
      await pool.terminate(true);
    },
  };
}

/** Throws `NoArticle` for an input at fault. */
function unlessError<T extends object>(result: T | InputError): T {
  if ('code' in result) throw new NoArticle(result);
  return result;
}

interface TimeLimit {
  /** Calls `onOver` when the time is over. */
  start(onOver: () => void): void;
  stop(): void;
}

/**
 * A limit to the time between `start` and `stop`; none where `seconds` is undefined. A slow reader of the output can keep this
 * thread from everything else: what has come in meanwhile is looked at before the time is called over.
 */
function timeLimit(seconds: number | undefined): TimeLimit {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  return {
    start: (onOver) => {
      if (seconds === undefined || isStopped) return;
      timer = setTimeout(
        () => setImmediate(() => isStopped || onOver()),
        Math.min(seconds * 1000, LONGEST_TIMER),
      );
    },
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}

/** In milliseconds: Node takes no longer ones, and would call them over at once. */
const LONGEST_TIMER = 2 ** 31 - 1;
