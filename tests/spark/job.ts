import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Spark } from './environment.js';

const JOB = path.resolve('integrations/spark/analyze_articles.py');

/** Two workers with a processor and a gigabyte each, in processes of their own. */
export const CLUSTER = 'local-cluster[2,1,1024]';

/** How a job ended. */
export interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** A job that runs. */
export interface Running {
  /** Spark's driver. */
  process: ChildProcess;
  ended: Promise<Ended>;
}

/** Submits the job. `folder` takes what Spark leaves behind; `conf` are further arguments of spark-submit. */
export function submit(
  spark: Spark,
  folder: string,
  master: string,
  args: string[],
  conf: string[] = [],
): Running {
  const quiet = ['--conf', 'spark.ui.enabled=false', '--conf', 'spark.log.level=WARN'];
  const child = spawn(spark.submit, ['--master', master, ...quiet, ...conf, JOB, ...args], {
    cwd: folder,
    env: {
      ...process.env,
      SPARK_HOME: spark.home,
      PYSPARK_PYTHON: spark.python,
      SPARK_LOCAL_DIRS: folder,
      SPARK_LOCAL_IP: '127.0.0.1',
    },
  });
  return { process: child, ended: end(child) };
}

async function end(child: ChildProcess): Promise<Ended> {
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name]!.setEncoding('utf8').on('data', (chunk: string) => {
      texts[name] += chunk;
    });
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, ...texts };
}

/** The process ids of a job's executors: children of the driver, in a local cluster. */
export function executors(driver: number): number[] {
  return fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      const parent = /^PPid:\s+(\d+)/m.exec(readIfThere(`/proc/${pid}/status`))?.[1];
      return (
        Number(parent) === driver &&
        readIfThere(`/proc/${pid}/cmdline`).includes('CoarseGrainedExecutorBackend')
      );
    });
}

function readIfThere(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
