import { describe, expect, it } from 'vitest';
import { isPersonName, readAuthors, readPlainAuthor } from '../../src/clean/byline.js';

describe('readAuthors', () => {
  it.each([
    ['By Ada Quill', ['Ada Quill']],
    ['BY ADA QUILL AND BEN ROE, Staff Writers', ['ADA QUILL', 'BEN ROE']],
    ['By Ada Quill | March 3, 2021', ['Ada Quill']],
    ['By Ada Quill - 12/22/20 12:24 PM ET', ['Ada Quill']],
    [
      'by Ada M. Quill, Ben Roe and Cleo van der Meer, Lismore Times',
      ['Ada M. Quill', 'Ben Roe', 'Cleo van der Meer'],
    ],
    ['By: Ada Quill', ['Ada Quill']],
    ['Written by Ada Quill, MD on November 14, 2019', ['Ada Quill']],
    ['News by Ada Quill Senior Reporter', ['Ada Quill']],
    ['By ADA L. QUILL.', ['ADA L. QUILL']],
    ['By Reuters', []],
    ['By Staff Reports', []],
  ])('reads %s', (line, authors) => {
    expect(readAuthors(line)).toEqual(authors);
  });

  it.each([
    'By Monday the river had fallen, and the council met again in the hall.',
    'By the River',
    'By contrast, the north stayed dry.',
    'Inspired by the river',
    'Ada Quill',
    'Byron Quill',
    '',
  ])('is no byline: %s', (line) => {
    expect(readAuthors(line)).toBeUndefined();
  });
});

describe('readPlainAuthor', () => {
  it.each([
    ['Ada Quill', 'Ada Quill'],
    ['Ada Quill, Lismore Times', 'Ada Quill'],
    ['Ada Quill | March 3, 2021', 'Ada Quill'],
    ['Ada Quill went home', undefined],
    ['City News Desk', undefined],
    ['Floods', undefined],
  ])('%s gives %s', (line, author) => {
    expect(readPlainAuthor(line)).toBe(author);
  });
});

describe('isPersonName', () => {
  it.each([
    ['Ada Quill', true],
    ['Ada de la Cruz', true],
    ["Sean O'Dowd", true],
    ['Quill', false],
    ['The Quill', false],
    ['Associated Press', false],
    ['ada quill', false],
    ['Ada Quill Ben Roe Cleo Meer', false],
  ])('%s: %s', (text, expected) => {
    expect(isPersonName(text)).toBe(expected);
  });
});
