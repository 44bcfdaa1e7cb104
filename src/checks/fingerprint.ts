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
    return hashOf(`${key}\n${before}`);
  };
}

const encoder = new TextEncoder();

/** The 16 hexadecimal digits of FNV-1a with 64 bits: browsers have no other hash that is there at once. */
function hashOf(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of encoder.encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}
