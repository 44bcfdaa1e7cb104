import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const VENV = path.resolve('integrations/spark/.venv');
const REQUIREMENTS = path.resolve('integrations/spark/requirements.txt');

/** Where PySpark is. */
export interface Spark {
  python: string;
  submit: string;
  home: string;
}

/** PySpark in an environment of its own, made where it is not there yet; or a sentence saying why there is none. */
export function findSpark(): Spark | string {
  if (!succeeds('java', '-version')) return 'Java is not on this machine';
  if (!succeeds('python3', '-c', 'import sys, venv; sys.exit(sys.version_info < (3, 9))'))
    return 'Python 3.9 or later is not on this machine';
  const python = path.join(VENV, 'bin/python');
  if (!isUpToDate() && !install(python)) return 'PySpark cannot be installed here';
  const home = output(python, '-c', 'import os, pyspark; print(os.path.dirname(pyspark.__file__))');
  return { python, home, submit: path.join(home, 'bin/spark-submit') };
}

/** The copy of the requirements that is laid down when they have been installed. */
const STAMP = path.join(VENV, 'installed.txt');

function isUpToDate(): boolean {
  return fs.existsSync(STAMP) && fs.readFileSync(STAMP).equals(fs.readFileSync(REQUIREMENTS));
}

function install(python: string): boolean {
  fs.rmSync(VENV, { recursive: true, force: true });
  const done =
    succeeds('python3', '-m', 'venv', VENV) &&
    succeeds(python, '-m', 'pip', 'install', '--quiet', '-r', REQUIREMENTS);
  if (done) fs.copyFileSync(REQUIREMENTS, STAMP);
  return done;
}

const succeeds = (program: string, ...args: string[]): boolean => spawnSync(program, args).status === 0;

const output = (program: string, ...args: string[]): string =>
  spawnSync(program, args, { encoding: 'utf8' }).stdout.trim();
