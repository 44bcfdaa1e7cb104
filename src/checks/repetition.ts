/** The share of characters that the most frequent run of n words may take, by n (Rae et al. 2021, table A1). */
const TOP_RUN: readonly (readonly [words: number, most: number])[] = [
  [2, 0.2],
  [3, 0.18],
  [4, 0.16],
];
/** The share of characters that stand in runs of n words which came before, by n. */
const REPEATED_RUNS: readonly (readonly [words: number, most: number])[] = [
  [5, 0.15],
  [6, 0.14],
  [7, 0.13],
  [8, 0.12],
  [9, 0.11],
  [10, 0.1],
];
const REPEATED_PARAGRAPHS = 0.3;
const REPEATED_PARAGRAPH_CHARACTERS = 0.2;

const percent = (share: number): string => `${Math.round(share * 100)}%`;
const lengthOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + word.length, 0);

/** By which of the limits of the Gopher corpus `paragraphs` repeat themselves, as a clause; undefined where they keep them. */
export function findRepetition(paragraphs: readonly string[]): string | undefined {
  const words =
    paragraphs
      .join('\n')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return repeatedParagraphs(paragraphs) ?? topRun(words) ?? repeatedRuns(words);
}

function repeatedParagraphs(paragraphs: readonly string[]): string | undefined {
  const seen = new Set<string>();
  const repeated = paragraphs.filter((paragraph) => seen.size === seen.add(paragraph).size);
  const share = repeated.length / paragraphs.length;
  if (share > REPEATED_PARAGRAPHS) return `${percent(share)} of its paragraphs stand in it before`;
  const characters = lengthOf(repeated) / Math.max(1, lengthOf(paragraphs));
  if (characters <= REPEATED_PARAGRAPH_CHARACTERS) return undefined;
  return `paragraphs that stand in it before are ${percent(characters)} of it`;
}

function topRun(words: readonly string[]): string | undefined {
  const total = lengthOf(words);
  for (const [size, most] of TOP_RUN) {
    const [run, count] = mostFrequent(words, size);
    const share = (run.replaceAll(' ', '').length * count) / total;
    if (count > 1 && share > most) return `“${run}” alone is ${percent(share)} of it`;
  }
  return undefined;
}

function mostFrequent(words: readonly string[], size: number): [run: string, count: number] {
  const counts = new Map<string, number>();
  let best: [string, number] = ['', 0];
  for (let i = 0; i + size <= words.length; i++) {
    const run = words.slice(i, i + size).join(' ');
    const count = (counts.get(run) ?? 0) + 1;
    counts.set(run, count);
    if (count > best[1]) best = [run, count];
  }
  return best;
}

function repeatedRuns(words: readonly string[]): string | undefined {
  const total = lengthOf(words);
  for (const [size, most] of REPEATED_RUNS) {
    const repeated = findRepeated(words, size);
    const share = lengthOf(words.filter((_, i) => repeated[i])) / total;
    if (share > most) return `runs of ${size} words that came before are ${percent(share)} of it`;
  }
  return undefined;
}

/** For each word, whether it stands in a run of `size` words that came before. */
function findRepeated(words: readonly string[], size: number): boolean[] {
  const seen = new Set<string>();
  const repeated = new Array<boolean>(words.length).fill(false);
  for (let i = 0; i + size <= words.length; i++) {
    const run = words.slice(i, i + size).join(' ');
    if (seen.has(run)) repeated.fill(true, i, i + size);
    seen.add(run);
  }
  return repeated;
}
