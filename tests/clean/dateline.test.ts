import { describe, expect, it } from 'vitest';
import { readDateline, readDatelineAlone } from '../../src/clean/dateline.js';

describe('a dateline at the head of a paragraph', () => {
  it.each([
    ['MINSK, Belarus (AP) — Talks began.', 'MINSK, Belarus (AP)', 'MINSK'],
    ['TOLLAN, Jun 5 2031 (AFP) - Rain fell again.', 'TOLLAN, Jun 5 2031 (AFP)', 'TOLLAN'],
    ['WASHINGTON (Reuters) - The senate met.', 'WASHINGTON (Reuters)', 'WASHINGTON'],
    ['NAIROBI, Kenya — Rain fell.', 'NAIROBI, Kenya', 'NAIROBI'],
    ['ST. LOUIS, Mo. -- Rain fell.', 'ST. LOUIS, Mo.', 'ST. LOUIS'],
    ['London, 3 March – Rain fell.', 'London, 3 March', 'London'],
    ['Tollan, Ghana (AFP)Rain fell.', 'Tollan, Ghana (AFP)', 'Tollan'],
    ['PORT LEWIN, March 3: Rain fell.', 'PORT LEWIN, March 3', 'PORT LEWIN'],
    ['PARIS ― Rain fell.', 'PARIS', 'PARIS'],
  ])('%s', (text, span, place) => {
    const found = readDateline(text);
    expect(text.slice(0, found?.length ?? 0)).toBe(span);
    expect(found?.place).toBe(place);
  });

  it.each([
    ['MINSK, Belarus (AP) — Talks began.', 'AP'],
    ['Tollan (North Coast Press) - Rain fell.', 'North Coast Press'],
    ['NAIROBI, Kenya — Rain fell (again).', null],
  ])('names its agency: %s', (text, agency) => {
    expect(readDateline(text)?.agency).toBe(agency);
  });

  it('is found with invisible characters in it, which count in its length', () => {
    const text = '\u200eMIN\u00adSK, Bela\u200brus (\u2060AP) — Talks began.';
    const found = readDateline(text);
    expect(found).toMatchObject({ place: 'MINSK', agency: 'AP' });
    expect(text.slice(0, found?.length)).toBe('\u200eMIN\u00adSK, Bela\u200brus (\u2060AP)');
  });

  it.each([
    '(CNN) — Rain fell.',
    'EXCLUSIVE — Rain fell.',
    'GOLF - WOODEN CLUBS RETURN TO LISMORE',
    'Ada Quill — the mayor — said so.',
    'Rain fell on Monday - and on Tuesday.',
    'The mayor, Ada Quill (NS) said so.',
    'Monday: Rain fell.',
    '',
  ])('is none: %s', (text) => {
    expect(readDateline(text)).toBeUndefined();
  });
});

describe('a dateline on its own line', () => {
  it.each([
    ['TOLLAN 2031-03-01', 'TOLLAN'],
    ['ARLINGTON, Texas 1996-08-31', 'ARLINGTON'],
    ['MINSK, Belarus (AP) —', 'MINSK'],
    ['PARIS —', 'PARIS'],
  ])('%s', (text, place) => {
    expect(readDatelineAlone(text)?.place).toBe(place);
  });

  it.each(['LONDON', 'LONDON CALLING', 'London — Rain fell.', 'UPDATE 2020-01-01'])('is none: %s', (text) => {
    expect(readDatelineAlone(text)).toBeUndefined();
  });
});
