import { describe, expect, it } from '@jest/globals';

import { dueDayOf, quartersDue, remindingDay } from '../../../shared/domain/due-day.ts';

describe('the due day of a quarter', () => {
  it('is the tenth of the month after it', () => {
    expect((['2021Q1', '2021Q2', '2021Q3', '2021Q4'] as const).map(dueDayOf)).toEqual([
      '2021-04-10',
      '2021-07-10',
      '2021-10-10',
      '2022-01-10',
    ]);
  });

  it('lies in a span with both its ends', () => {
    expect(quartersDue('2021-04-10', '2022-01-10')).toEqual(['2021Q1', '2021Q2', '2021Q3', '2021Q4']);
    expect(quartersDue('2021-04-11', '2022-01-09')).toEqual(['2021Q2', '2021Q3']);
    expect(quartersDue('2022-01-11', '2022-01-10')).toEqual([]);
  });
});

describe('the day of reminding', () => {
  it.each([
    ['2022-01-04', undefined],
    ['2022-01-05', '2022-01-05'],
    ['2022-01-08', '2022-01-05'],
    ['2022-01-09', '2022-01-09'],
    ['2022-01-10', '2022-01-10'],
    ['2022-01-11', undefined],
  ] as const)('on %s is %s', (today, day) => {
    expect(remindingDay('2021Q4', today)).toBe(day);
  });
});
