import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';

/** Compiled functions of the program's scripts, kept in a folder from one run to the next. */
export interface CodeCache {
  /** Compiles the script of a file: what was kept of it is there at once, the rest is compiled when it is called. */
  readonly compile: (file: string, script: string) => Script;
  /** Keeps what this run compiled of scripts that nothing was kept of, if it can be written. Takes some 30 ms of the first run. */
  readonly keep: () => void;
}

/** Scripts with fewer characters are compiled as fast as what is kept of them is read. */
const SMALL = 8_000;

/**
 * A run that loads fewer characters keeps nothing: it printed help or refused its options, and what it compiled would stand in the
 * place of what analyses need.
 */
const LITTLE = 300_000;

/** The checksum at the end of a file, in bytes. */
const SUM = 4;

/**
 * Opens the cache of a folder, which need not exist.
 * V8 refuses code that another version or other flags have compiled; a checksum of the script and the code tells what is damaged
 * or was kept of another script.
 */
export function openCodeCache(folder: string): CodeCache {
  const fresh: { file: string; script: string; compiled: Script }[] = [];
  let loaded = 0;
  const placeOf = (file: string) => path.join(folder, `${path.basename(file)}.bin`);
  return {
    compile(file, script) {
      loaded += script.length;
      if (script.length < SMALL) return new Script(script, { filename: file });
      const cachedData = readCode(placeOf(file), script);
      const compiled = new Script(script, { filename: file, ...(cachedData && { cachedData }) });
      if (!cachedData || compiled.cachedDataRejected) fresh.push({ file, script, compiled });
      return compiled;
    },
    keep() {
      if (loaded < LITTLE) return;
      for (const { file, script, compiled } of fresh)
        if (!writeCode(placeOf(file), script, compiled.createCachedData())) return;
    },
  };
}

function readCode(place: string, script: string): Buffer | null {
  try {
    const bytes = readFileSync(place);
    const code = bytes.subarray(0, -SUM);
    return bytes.readUInt32LE(code.length) === sumOf(script, code) ? code : null;
  } catch {
    return null;
  }
}

/** Writes a file as a whole or not at all, and tells whether it could: other runs may read and write it at the same time. */
function writeCode(place: string, script: string, code: Buffer): boolean {
  const sum = Buffer.alloc(SUM);
  sum.writeUInt32LE(sumOf(script, code));
  const draft = `${place}.${process.pid}`;
  try {
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(draft, Buffer.concat([code, sum]));
    renameSync(draft, place);
    return true;
  } catch {
    return false;
  }
}

const sumOf = (script: string, code: Buffer): number => crc32(code, crc32(script));
