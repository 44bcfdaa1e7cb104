import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import data from '../../src/models/first-names.json' with { type: 'json' };
import { genderOfFirstName } from '../../src/names/first-names.js';
import { genderOf, genderOfTitle } from '../../src/names/gender.js';
import { foldPlaceName } from '../../src/names/place-name.js';

it.each(['female', 'male'] as const)('every first name in the list is found: %s', (gender) => {
  let before = '';
  const names = data[gender].match(/\d\D+/gu)!.map((part) => {
    before = before.slice(0, Number(part.charAt(0))) + part.slice(1);
    return before;
  });
  expect(names.length).toBeGreaterThan(5000);
  expect(names.filter((name) => genderOfFirstName(name) !== gender)).toEqual([]);
});

describe('a first name tells the gender', () => {
  it.each([
    ['mary', 'female'],
    ['john', 'male'],
    ['daniel', 'male'],
    ['amina', 'female'],
    ['kofi', 'male'],
    ['yuzuru', 'male'],
    ['sushma', 'female'],
    ['oleksandr', 'male'],
    ['josé', 'male'],
    ['jose', 'male'],
    ['łukasz', 'male'],
    ['jean-pierre', 'male'],
    ['mary-anne', 'female'],
  ])('%s: %s', (name, gender) => {
    expect(genderOf(name)).toBe(gender);
  });

  it.each(['leslie', 'kim', 'andrea', 'jean', 'wei', 'harbour', '', 'x'])(
    'but not “%s”, which women and men bear, or nobody',
    (name) => {
      expect(genderOf(name)).toBe(null);
    },
  );
});

describe('a title tells the gender', () => {
  it.each([
    ['Mrs.', 'female'],
    ['spokesman', 'male'],
    ['Professor', null],
  ])('%s: %s', (word, gender) => {
    expect(genderOfTitle([{ lower: word.toLowerCase() }])).toBe(gender);
  });
});

describe('a name is folded', () => {
  it('twice as once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(foldPlaceName(foldPlaceName(name))).toBe(foldPlaceName(name));
      }),
    );
  });

  it('and found under any of its spellings', () => {
    expect(genderOfFirstName('MÓNICA')).toBe(genderOfFirstName('monica'));
  });
});
