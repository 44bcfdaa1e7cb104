import { readAuthors } from './byline.js';
import { findPassages, type Passage } from './passages.js';
import { findLabel } from './rules/labels.js';
import type { LabelRule } from './rules/rule.js';

/** The passages of a page, and what each says of itself wherever it stands. */
export interface Reading {
  passages: readonly Passage[];
  /** By passage: the rule that knows it as furniture or caption by its words alone. */
  labels: readonly (LabelRule | undefined)[];
  /** By passage: the authors it names, where it is a byline. */
  bylines: readonly (string[] | undefined)[];
  /** How many passages have these words, by the words in lower case. */
  copies: ReadonlyMap<string, number>;
}

/** Whether passage `i` is a byline or a date of issue. */
export const isSign = (reading: Reading, i: number): boolean =>
  !!reading.bylines[i] || reading.labels[i]?.id === 'timestamp';

function countCopies(passages: readonly Passage[]): Map<string, number> {
  const copies = new Map<string, number>();
  for (const { lower } of passages) copies.set(lower, (copies.get(lower) ?? 0) + 1);
  return copies;
}

/** Splits `text` into passages and looks at each by itself. */
export function readPassages(text: string): Reading {
  const passages = findPassages(text);
  const bylines = passages.map((passage) => readAuthors(passage.text));
  const labels = passages.map((passage, i) => (bylines[i] ? undefined : findLabel(passage)));
  return { passages, labels, bylines, copies: countCopies(passages) };
}
