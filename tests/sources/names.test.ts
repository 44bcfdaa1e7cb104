import { describe, expect, it } from 'vitest';
import { isFullName, nameKey, phraseKey } from '../../src/sources/names.js';

describe('the key of a name', () => {
  it.each([
    ['ADA BROOK', 'Ada Brook'],
    ['J. D. Brook', 'J.D. Brook'],
    ['JD Brook', 'J.D. Brook'],
    ['Ada Brook Jr', 'Ada Brook Jr.'],
    ['Ada O’Shea', "Ada O'Shea"],
    ['Ada  Brook', 'Ada\u00a0Brook'],
    ['Ada Bro\u00adok', 'Ada Brook'],
    ['Jose\u0301 Brook', 'José Brook'],
    ['Ada Brook‑Lind', 'Ada Brook-Lind'],
  ])('is one for %s and %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it.each([
    ['Ada Brook', 'Adam Brook'],
    ['Ada Brook', 'Ada M. Brook'],
    ['Ada Brook', 'Ada Brook Jr.'],
    ['José Brook', 'Jose Brook'],
    ['J. Brook', 'Jan Brook'],
    ['Ada Brook', 'Brook Ada'],
  ])('is another for %s and %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  it.each([
    ['The Harbour Board', 'harbour board'],
    ['A county official', 'a county official'],
    ['an aide', 'An aide'],
    ['the U.S. Senate', 'US Senate'],
  ])('of an institution or description is one for %s and %s', (one, other) => {
    expect(phraseKey(one)).toBe(phraseKey(other));
  });

  it.each(['The', 'A', 'The The'])('of %j is not empty', (name) => {
    expect(phraseKey(name)).not.toBe('');
  });
});

describe('a full name', () => {
  it.each([
    'Ada Brook',
    'ADA BROOK',
    'Al Gore',
    'Bashar al-Rahim',
    'Maria van der Berg',
    'J. K. Brook',
    'J.K. Brook',
    'JD Brook',
    'A. Maria Brook',
    'Ada Brook Jr.',
    'Иван Петров',
  ])('is %s', (name) => {
    expect(isFullName(name)).toBe(true);
  });

  it.each([
    'Brook',
    'Le Mar',
    'Van der Berg',
    'van Dyke',
    'al-Rahim',
    'al Rahim',
    'J. Brook',
    'Brook Jr.',
    'Brook III',
    'Mr. Brook',
    'Lady Brook',
    '',
    '. .',
  ])('is not %j', (name) => {
    expect(isFullName(name)).toBe(false);
  });
});
