const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ə: 'a',
  '’': "'",
};

/** A name in lower case without marks on its letters: José and Jose, Łukasz and Lukasz are one. */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđðþıæœßə’]/gu, (letter) => LETTERS[letter]!);
}
