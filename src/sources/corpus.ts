import type { Speech } from './speech.js';
import { addSpeech, emptyTally, type Tally } from './tally.js';

/** The tally of all articles and of each group. It holds no article. */
export interface Corpus {
  /** What the articles are grouped by; null where they are not. */
  by: string | null;
  total: Tally;
  /** By the name of the group; null for the articles that have none. */
  groups: Map<string | null, Tally>;
  /** Inputs that could not be read. */
  failed: number;
}

export const emptyCorpus = (by: string | null = null): Corpus => ({
  by,
  total: emptyTally(),
  groups: new Map(),
  failed: 0,
});

/** Adds one article to `corpus`, which is changed; `group` counts only where articles are grouped. */
export function addToCorpus(corpus: Corpus, speech: Speech, group: string | null): void {
  addSpeech(corpus.total, speech);
  if (corpus.by === null) return;
  const tally = corpus.groups.get(group) ?? emptyTally();
  corpus.groups.set(group, tally);
  addSpeech(tally, speech);
}
