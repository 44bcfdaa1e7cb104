import { createHash } from 'node:crypto';

/**
 * Gives a function for the findings of one article, in order: a hash of the rule, the words that the finding is about
 * with white space evened out, and how many of the same came before. Where in the file they stand does not count.
 */
export function createFingerprints(): (rule: string, words: string) => string {
  const seen = new Map<string, number>();
  return (rule, words) => {
    const key = `${rule}\n${words.replace(/\s+/gu, ' ').trim()}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return createHash('sha256').update(`${key}\n${before}`).digest('hex').slice(0, 16);
  };
}
