import { expect, it } from 'vitest';
import { areSpellingsOfOne } from '../../src/names/spelling.js';

const words = (name: string): string[] => name.toLowerCase().split(' ');

it.each([
  ['Mohammed Abara', 'Muhammad Abara'],
  ['Yusuf Lind', 'Youssef Lind'],
  ['Sergey Volkov', 'Sergei Volkov'],
  ['Ana Johansson', 'Ana Johanson'],
  ['Ana Maria Falkenrath', 'Ana Maria Falkenrat'],
])('takes %s and %s for spellings of one name', (a, b) => {
  expect(areSpellingsOfOne(words(a), words(b))).toBe(true);
  expect(areSpellingsOfOne(words(b), words(a))).toBe(true);
});

it.each([
  ['the same name', 'Ana Lind', 'Ana Lind'],
  ['short surnames', 'Ana Lind', 'Ana Lund'],
  ['first names of two people', 'Erik Johansson', 'Erika Johansson'],
  ['different first names', 'Ana Johansson', 'Eva Johanson'],
  ['middle names', 'Ana Marina Lind', 'Ana Marine Lind'],
  ['two letters apart', 'Ana Johansson', 'Ana Johannsen'],
  ['longer and shorter names', 'Ana Lind', 'Ana Maria Lind'],
  ['mononyms', 'Johansson', 'Johanson'],
])('keeps apart: %s', (_, a, b) => {
  expect(areSpellingsOfOne(words(a), words(b))).toBe(false);
});
