import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMoments } from '../../src/clean/moment.js';

const isosIn = (text: string): string[] => readMoments(text).map(({ iso }) => iso);

describe('a date in a text', () => {
  it.each([
    ['March 3, 2031', '2031-03-03'],
    ['3 March 2031', '2031-03-03'],
    ['Mon., Mar. 3rd, 2031', '2031-03-03'],
    ['13/4/2031', '2031-04-13'],
    ['4/13/2031', '2031-04-13'],
    ['4/4/2031', '2031-04-04'],
    ['2031/03/04', '2031-03-04'],
    ['Published March 3, 2031 at 6:05 p.m. EST', '2031-03-03T18:05-05:00'],
    ['Updated: 09:15 GMT, 3 March 2031', '2031-03-03T09:15Z'],
    ['March 3, 2031 12:00 a.m.', '2031-03-03T00:00'],
    ['2031-03-01', '2031-03-01'],
    ['2031-03-01T10:00:07+0200', '2031-03-01T10:00:07+02:00'],
    ['2031-03-01T10:00:07.123-09:30', '2031-03-01T10:00:07-09:30'],
    ['2031-03-01 10:00:07 +0000 UTC', '2031-03-01T10:00:07Z'],
    ['2031-03-01T10:00Z', '2031-03-01T10:00Z'],
    ['Sat, 01 Mar 2031 10:00:07 GMT', '2031-03-01T10:00:07Z'],
    ['20310301', '2031-03-01'],
    ['March 3, 2031 9:15 AMT', '2031-03-03T09:15'],
    ['March 3, 2031 9:15 a.m. ET', '2031-03-03T09:15-05:00'],
  ])('is given as ISO 8601: %s', (text, iso) => {
    expect(isosIn(text)).toEqual([iso]);
  });

  it('comes with the words in front of it', () => {
    expect(readMoments('Posted 3 March 2031, updated 4 March 2031')).toEqual([
      { before: 'Posted ', iso: '2031-03-03' },
      { before: ', updated ', iso: '2031-03-04' },
    ]);
  });

  it.each([
    'March 3',
    'March 2031',
    'today',
    '2 hours ago',
    'yesterday at 9:15',
    '03/04/2031',
    '31 February 2031',
    '2031-13-01',
    '0001-01-01T00:00:00Z',
    '555-2031-0301',
    '',
  ])('is none where a part is missing, ambiguous or impossible: %s', (text) => {
    expect(isosIn(text)).toEqual([]);
  });

  it('is read back from every way to write it', () => {
    const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom('long', 'short'), (date, month) => {
        const iso = date.toISOString();
        const written = new Intl.DateTimeFormat('en-US', {
          dateStyle: month === 'long' ? 'long' : 'medium',
          timeZone: 'UTC',
        });
        expect(isosIn(written.format(date))).toEqual([iso.slice(0, 10)]);
        expect(isosIn(iso)).toEqual([iso.replace(/\.\d+Z/, 'Z')]);
      }),
    );
  });
});
