import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/index.js';

const BODY = [
  'The bakers of Lismore went on strike on Monday, a day before the fair, because the price of flour has doubled.',
  'The council promised to lend the bakers money until the harvest, but nobody could say where it would come from.',
  'In the north of the county some mills have closed, and the nearest one lies two hours away by cart.',
];

/** The dates of an article with `lines` under its headline and `end` behind its body. */
function datesOf(lines: readonly string[], end: readonly string[] = [], top: readonly string[] = []) {
  const text = [...top, 'Bakers Strike Before the Fair', ...lines, ...BODY, ...end].join('\n\n');
  const { published, modified } = analyze(text);
  return [published, modified];
}

describe('the dates of an article', () => {
  it.each([
    ['a line of its own', ['March 3, 2031'], ['2031-03-03', null]],
    ['a labelled line', ['By Ada Quill', 'Published: 3 March 2031, 09:15 GMT'], ['2031-03-03T09:15Z', null]],
    [
      'one line for both',
      ['Posted 3 March 2031 | Updated 4 March 2031 10:00 a.m.'],
      ['2031-03-03', '2031-03-04T10:00'],
    ],
    ['a line for each', ['Updated: March 4, 2031', 'March 3, 2031'], ['2031-03-03', '2031-03-04']],
    ['the byline', ['By Ada Quill | March 3, 2031'], ['2031-03-03', null]],
    ['a dateline of its own line', ['LISMORE, Norland 2031-03-03'], ['2031-03-03', null]],
    ['a line with invisible characters', ['Mar\u00adch 3,\u200b 2031'], ['2031-03-03', null]],
  ])('come from %s', (_, lines, dates) => {
    expect(datesOf(lines)).toEqual(dates);
  });

  it('come from the dateline at the head of the story where nothing else states them', () => {
    const text = `Bakers Strike Before the Fair\n\nLISMORE, March 3, 2031 (NS) — ${BODY.join('\n\n')}`;
    expect(analyze(text)).toMatchObject({ published: '2031-03-03', dateline: { agency: 'NS' } });
  });

  it('come from a line at the end that says so', () => {
    expect(datesOf([], ['First published on 3 March 2031'])).toEqual(['2031-03-03', null]);
  });

  it.each([
    [
      'the story',
      ['The fair of March 3, 2031 was the first since the flood, and half of the county came to it.'],
    ],
    ['a bare date far below', [...BODY, 'March 3, 2031']],
  ])('do not come from %s', (_, end) => {
    expect(datesOf([], end)).toEqual([null, null]);
  });

  it('do not come from a post that is quoted', () => {
    expect(datesOf([BODY[0]!, '— Ada Quill (@adaquill) March 3, 2031'])).toEqual([null, null]);
  });

  it('do not come from the top of the page', () => {
    const top = ['Monday, March 3, 2031', 'Home', 'News', 'Sport', 'Log in', 'Subscribe'];
    expect(datesOf(['By Ada Quill'], [], top)).toEqual([null, null]);
  });
});
