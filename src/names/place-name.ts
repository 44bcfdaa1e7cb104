/** Letters that Unicode does not take apart into a Latin letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'a',
};

const ASCII = /^[ -~]*$/u;

/** A place's name as the gazetteer files it: lower case, straight apostrophes, no marks on letters, single blanks. */
export function foldPlaceName(name: string): string {
  const lower = name.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđðþıßæœə]/gu, (letter) => LETTERS[letter]!)
    .replace(/[‘’ʻʼ`´]/gu, "'")
    .replace(/\s+/gu, ' ');
}
