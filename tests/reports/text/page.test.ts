import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, test } from 'vitest';
import { cut, layOut, together, wrap } from '../../../src/reports/text/page.js';

describe('the page', () => {
  test.each([
    [80, 80],
    [300, 100],
    [3, 20],
  ])('on a terminal of %i columns is %i wide', (columns, width) => {
    expect(layOut({ columns, color: false, many: false }).width).toBe(width);
  });
});

describe('wrapping', () => {
  test.each<[string, string, string[]]>([
    ['breaks between words', 'ebb and flood', ['* ebb and', '  flood']],
    ['breaks a word only where it is wider than a line', 'at harbourmaster', ['* at harbo', '  urmaster']],
    ['keeps on one line what belongs together', `ebb ${together('3 tides')}`, ['* ebb', '  3 tides']],
    ['counts wide characters as two columns', '港の水門が', ['* 港の水門', '  が']],
    ['keeps an emoji of many parts whole', 'abcdefg👩‍🚒', ['* abcdefg', '  👩‍🚒']],
    ['goes to the next stop at a tab', 'ab\tc', ['* ab', '  c']],
    ['gives a line for nothing', '', ['* ']],
  ])('%s', (_name, text, expected) => {
    expect(wrap(text, 10, '* ', '  ')).toEqual(expected);
  });
});

test('a tab is as wide as it takes to the next stop', () => {
  expect(wrap('ab\tcd', 40)).toEqual(['ab      cd']);
});

describe('cutting to a line', () => {
  test.each([
    ['leaves what fits', 'low water', 'low water'],
    ['ends after a whole word', 'low water mark', 'low water…'],
    ['drops a separator at the end', 'tides · winds', 'tides…'],
    ['cuts a word that is wider than the line', 'harbourmaster', 'harbourma…'],
  ])('%s', (_name, text, expected) => {
    expect(cut(text, 10)).toBe(expected);
  });

  test('fits any text into any width', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 4, max: 40 }),
        (text, width) => {
          expect(stringWidth(cut(text, width))).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
