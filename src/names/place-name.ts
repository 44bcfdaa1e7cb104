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

/** Whether a name has nothing to fold: printable ASCII without capitals, as most words that are asked for. */
function isFolded(name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code < 32 || code > 126 || (code >= 65 && code <= 90)) return false;
  }
  return true;
}

/** A place's name as the gazetteer files it: lower case, straight apostrophes, no marks on letters, single blanks. */
export function foldPlaceName(name: string): string {
  if (isFolded(name)) return name;
  const lower = name.toLowerCase();
  if (isFolded(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđðþıßæœə]/gu, (letter) => LETTERS[letter]!)
    .replace(/[‘’ʻʼ`´]/gu, "'")
    .replace(/\s+/gu, ' ');
}
