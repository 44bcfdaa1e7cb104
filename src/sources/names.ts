import { withoutInvisible } from '../invisible.js';

/** Particles of surnames: "Le Pen" and "van Dyke" have no first name. "Al" is one only in lower case ("Al Gore"). */
const PARTICLES = new Set(
  'bin da de del della den der des di do dos du el ibn la las le los san st ten ter van von y zu'.split(' '),
);
const LOWER_PARTICLES = new Set(['al', 'bint', 'e', 'el', 'ul']);
const SUFFIXES = new Set(['ii', 'iii', 'iv', 'jr', 'jnr', 'sr', 'snr']);
/** Forms of address that an article may have left in front of a surname. */
const ADDRESSES = new Set('dame dr lady lord miss mr mrs ms mx prof sir'.split(' '));

/** The words of a name as they are compared: points and the gaps between initials are gone ("J. D. Vance" is "JD Vance"). */
function wordsOf(name: string): string[] {
  const plain = withoutInvisible(name.normalize('NFC'))
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[‐‑–−]/g, '-')
    .replace(/\.(?=\p{L}\.?(?:\s|$))/gu, ' ')
    .replaceAll('.', '')
    .trim();
  return plain.replace(/(?<!\S)(\p{Lu})\s+(?=\p{Lu}(?!\S))/gu, '$1').split(/\s+/);
}

/**
 * What two forms of one name have in common: upper and lower case, points, the shape of apostrophes and hyphens do not count.
 * Accents do, and so does every word.
 */
export const nameKey = (name: string): string => wordsOf(name).join(' ').toLowerCase();

/** `nameKey` of an institution or of a description, for which "the", "a" and "an" in front do not count either. */
export const phraseKey = (name: string): string => nameKey(name).replace(/^(?:the|an?) (?=.)/, '');

/**
 * Whether a person's name has a first name, so that the same name in another article is most likely the same person. A surname
 * alone has none, with its particles ("van Dyke"), a suffix ("Lind Jr.") or one initial ("J. Lind") neither.
 */
export function isFullName(name: string): boolean {
  const words = wordsOf(name).filter((word) => !SUFFIXES.has(word.toLowerCase()));
  return words.slice(0, -1).some(isFirstName);
}

function isFirstName(word: string): boolean {
  const lower = word.toLowerCase();
  const isParticle = PARTICLES.has(lower) || (LOWER_PARTICLES.has(word) && word === lower);
  return lower.replace(/[^\p{L}]/gu, '').length > 1 && !isParticle && !ADDRESSES.has(lower);
}
