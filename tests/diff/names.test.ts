import { describe, expect, it } from 'vitest';
import { canBeOneOrganization, canBeOnePerson, nameKey, nameWords } from '../../src/diff/names.js';

describe('names of two versions', () => {
  it.each([
    ['The Harbour Office', 'the harbour office’s'],
    ['A senior official', 'the senior official'],
  ])('%j and %j are written alike', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it.each([
    ['Lind', 'Anna Lind', true],
    ['Anna Lind', 'Anna Maria Lind', true],
    ['A. Lind', 'Anna Lind', true],
    ['Anna Lindgren', 'Anna Lindgran', true],
    ['Anna Lind', 'Peter Lind', false],
    ['Anna Lind', 'Anna Lund', false],
    ['B. Lind', 'Anna Lind', false],
    ['Anna', 'Lind', false],
  ])('%j and %j can be one person: %s', (one, other, canBe) => {
    expect(canBeOnePerson(nameWords(one), nameWords(other))).toBe(canBe);
    expect(canBeOnePerson(nameWords(other), nameWords(one))).toBe(canBe);
  });

  it.each([
    ['Lewin Ferries', 'Lewin Ferries Limited', true],
    ['Harbour Union', 'Tollan Harbour Union', true],
    ['HSA', 'Harbour Safety Authority', true],
    ['BOT', 'Bank of Tollan', false],
    ['BT', 'Bank of Tollan', true],
    ['Safety', 'Harbour Safety Authority', false],
    ['Harbour Union', 'Harbour Board', false],
  ])('%j and %j can be one organization: %s', (one, other, canBe) => {
    expect(canBeOneOrganization(nameWords(one), nameWords(other))).toBe(canBe);
    expect(canBeOneOrganization(nameWords(other), nameWords(one))).toBe(canBe);
  });
});
