import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  type Baseline,
  EMPTY_BASELINE,
  hideKnown,
  printBaseline,
  readBaseline,
  replaceEntries,
  staleRules,
} from '../checks/baseline.js';
import { ConfigError } from '../checks/config.js';
import type { CheckedInput } from '../checks/run.js';
import { systemReason } from '../read/system-errors.js';
import type { LoadedConfig } from './config-file.js';
import { openFile } from './output-file.js';
import { UsageError } from './usage-error.js';

const DEFAULT = '.article-analyze-baseline.json';

/** What the user says of the baseline. */
export interface BaselineOptions {
  /** A path, or false for none; undefined for the configuration's. */
  baseline?: string | false;
  updateBaseline?: boolean;
}

/** The baseline of a run. */
export class BaselineFile {
  private next: Baseline;
  private readonly seen = new Set<string>();
  private readonly staleEntries: string[] = [];

  constructor(
    private readonly file: string,
    private readonly before: Baseline,
  ) {
    this.next = before;
  }

  /** `checked` without the findings that are known. */
  hide(checked: CheckedInput): CheckedInput {
    const article = this.articleOf(checked);
    this.seen.add(article);
    this.next = replaceEntries(this.next, article, checked.findings);
    const stale = staleRules(this.before, article, checked.findings);
    this.staleEntries.push(...stale.map((rule) => `${article}: ${rule}`));
    return { ...checked, ...hideKnown(this.before, article, checked.findings) };
  }

  /** The entries that match nothing any more: of articles that were checked, and of files that are gone. */
  stale(): string[] {
    return [
      ...this.staleEntries,
      ...this.gone().flatMap((article) =>
        staleRules(this.before, article, []).map((rule) => `${article}: ${rule}`),
      ),
    ];
  }

  /** Writes the findings of this run as known; what it has of other articles stays, unless their files are gone. */
  async update(): Promise<void> {
    const next = this.gone().reduce((baseline, article) => replaceEntries(baseline, article, []), this.next);
    const output = await openFile(this.file, { list: [], many: false });
    await output.write(printBaseline(next));
    await output.finish();
  }

  /** The file, as the baseline names it, and the id of a record. */
  private articleOf({ file, record }: CheckedInput): string {
    const name =
      file === '-' ? '-' : path.relative(this.folder, path.resolve(file)).split(path.sep).join('/');
    return record ? `${name}#${record.id}` : name;
  }

  private gone(): string[] {
    const isGone = (article: string): boolean =>
      !this.seen.has(article) &&
      article !== '-' &&
      !existsSync(path.join(this.folder, article.replace(/#.*$/s, '')));
    return Object.keys(this.before.findings).filter(isGone);
  }

  private get folder(): string {
    return path.dirname(path.resolve(this.file));
  }
}

/** Opens the baseline that options and configuration name, or the one of the default name; null where there is none. */
export async function openBaseline(
  { baseline, updateBaseline }: BaselineOptions,
  { config, folder }: LoadedConfig,
): Promise<BaselineFile | null> {
  if (baseline === false) return null;
  const named = baseline ?? (config.baseline && path.join(folder, config.baseline));
  const file = path.relative(process.cwd(), path.resolve(named ?? path.join(folder, DEFAULT)));
  if (existsSync(file)) return new BaselineFile(file, await read(file));
  if (updateBaseline) return new BaselineFile(file, EMPTY_BASELINE);
  if (named === undefined) return null;
  throw new UsageError('There is no such baseline: write it with --update-baseline.', file);
}

async function read(file: string): Promise<Baseline> {
  try {
    return readBaseline(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    if (error instanceof ConfigError) throw new UsageError(error.message, `${file}: ${error.key}`);
    if (error instanceof SyntaxError) throw new UsageError('The baseline is not valid JSON.', file);
    throw new UsageError(
      `The baseline cannot be read: ${systemReason(error as NodeJS.ErrnoException)}.`,
      file,
    );
  }
}
