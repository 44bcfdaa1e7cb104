import leven from 'leven';

/** The candidate that `word` is most likely a misspelling of, if one is near enough: a typing error in three letters. */
export function suggest(word: string, candidates: readonly string[]): string | undefined {
  const most = Math.min(2, Math.floor(word.length / 3));
  const distances = candidates
    .filter((candidate) => candidate !== word)
    .map((candidate) => ({ candidate, distance: leven(word, candidate, { maxDistance: most + 1 }) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance);
  return distances[0]?.candidate;
}
