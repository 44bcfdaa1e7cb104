/** First names that one person's articles write in several ways, by how they are read aloud. */
const VARIANTS: readonly RegExp[] = [
  /^m[ou]ham+[ae]d$/u,
  /^a[ck]?h?m[ae]d$/u,
  /^h[ou]s+(?:ei|ai|ay|ie|ey)n$/u,
  /^abd[au]l+ah?$/u,
  /^y(?:o|ou|u)s+[eu]f$/u,
  /^ale(?:x|ks)ande?r$/u,
  /^ale(?:x|ks)e[iy]$/u,
  /^serge[iy]$/u,
  /^andre[iy]$/u,
  /^yur[iy]$/u,
  /^dmitri?[iy]$/u,
];
/** Shorter surnames that differ in a letter are two surnames ("Lind", "Lund"). */
const LEAST_LETTERS = 6;

const areVariants = (a: string, b: string): boolean => VARIANTS.some((v) => v.test(a) && v.test(b));

/** Whether one letter more, less or other makes one word of another. */
function isOneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}

/**
 * Whether two full names are spellings of one: the same first name with a long surname that is a letter apart, or the same
 * surname with a first name that has several spellings in Latin letters. Words are lower case.
 */
export function areSpellingsOfOne(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 2) return false;
  const apart = a.flatMap((word, i) => (word === b[i] ? [] : [i]));
  const at = apart[0]!;
  if (apart.length !== 1) return false;
  if (at === 0) return areVariants(a[0]!, b[0]!);
  const isLong = Math.min(a[at]!.length, b[at]!.length) >= LEAST_LETTERS;
  return at === a.length - 1 && isLong && isOneLetterApart(a[at]!, b[at]!);
}
