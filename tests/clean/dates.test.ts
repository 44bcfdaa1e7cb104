import { describe, expect, it } from 'vitest';
import { hasFullDate, isClock, isOnlyTime, tellsIssue } from '../../src/clean/dates.js';

describe('dates and times', () => {
  it.each([
    '3 March 2021',
    'Tue., Nov. 19, 2019',
    '2019-11-18T23:30:00Z',
    'Last updated: 2023/12/19 at 9:01 PM',
    'Nov 19, 2019 at 8:59 pm | Updated: Nov 19, 2019 at 10:16 pm',
    '20 minutes ago',
  ])('nothing but time: %s', (text) => {
    expect(isOnlyTime(text)).toBe(true);
  });

  it.each(['Opening day', '7-6 (7-1) 6-2 4-6', 'On Monday he left', 'Bridge 2021', ''])(
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
