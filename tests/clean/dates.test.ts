import { describe, expect, it } from 'vitest';
import { hasFullDate, isClock, isOnlyTime, tellsIssue } from '../../src/clean/dates.js';

describe('dates and times', () => {
  it.each([
    '3 March 2021',
    'Tue., Mar. 4, 2031',
    '2031-03-04T21:40:00Z',
    'Last updated: 2031/03/04 at 7:12 PM',
    'Mar 4, 2031 at 6:31 pm | Updated: Mar 4, 2031 at 9:47 pm',
    '20 minutes ago',
    'First published yesterday at 14:00 hours – reviewed online Wednesday, 3 September 2031',
    'Originally posted Thurs 5 February, 6 weeks ago',
    '5 minute listen',
  ])('nothing but time: %s', (text) => {
    expect(isOnlyTime(text)).toBe(true);
  });

  it.each(['Opening day', '6-4 (7-3) 5-7 6-0', 'On Monday he left', 'Bridge 2021', ''])(
    'more than time: %s',
    (text) => {
      expect(isOnlyTime(text)).toBe(false);
    },
  );

  it.each([
    ['6:05 p.m.', true],
    ['7 p.m.:', true],
    ['6:05 p.m. Monday in the hall', false],
    ['6', false],
  ])('isClock %s: %s', (text, expected) => {
    expect(isClock(text)).toBe(expected);
  });

  it('knows the day of issue and full dates', () => {
    expect(tellsIssue('Published: 3 March 2021 by the council')).toBe(true);
    expect(tellsIssue('On 3 March the council met')).toBe(false);
    expect(hasFullDate('the council of March 3, 2021 met')).toBe(true);
    expect(hasFullDate('the council of March 3 met')).toBe(false);
  });
});
