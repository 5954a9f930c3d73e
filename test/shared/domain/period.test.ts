import { describe, expect, it } from '@jest/globals';

import { nearestDouble } from '../../../shared/domain/ratio.ts';
import {
  parsePeriod,
  periodText,
  quartersEndedIn,
  quartersTouching,
  timeProgress,
} from '../../../shared/domain/period.ts';
import { periodName } from '../../../shared/text/period-name.ts';
import { readWrittenPeriod } from '../../../shared/text/written-period.ts';

const period = (text: string) => {
  const parsed = parsePeriod(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
};

describe('periods', () => {
  it.each(['2021', '2021Q1', '2021Q4', '2021-01', '2021-12'])('%s reads and writes as itself', (text) => {
    expect(periodText(period(text))).toBe(text);
  });

  it.each(['', '21', '2021Q0', '2021Q5', '2021-00', '2021-13', '2021-1', '1999', '2021 '])(
    '%j is no period',
    (text) => {
      expect(parsePeriod(text)).toBeUndefined();
    },
  );

  it.each([
    ['2021年', '2021'],
    ['2021年度', '2021'],
    ['2021q3', '2021Q3'],
    ['2021年Q3', '2021Q3'],
    ['2021年第三季度', '2021Q3'],
    ['2021年3季度', '2021Q3'],
    ['２０２１年９月', '2021-09'],
    ['2021-9', '2021-09'],
    ['2021 年 12 月', '2021-12'],
  ])('%s is %s', (written, text) => {
    const read = readWrittenPeriod(written);
    expect(read && periodText(read)).toBe(text);
  });

  it.each(['去年', '2021年第五季度', '2021第', '20214', '2021年13月', 'Q3'])(
    '%s is not understood',
    (written) => {
      expect(readWrittenPeriod(written)).toBeUndefined();
    },
  );

  it('count the returns of the quarters that have ended in them, the newest first', () => {
    expect(quartersEndedIn(period('2021'))).toEqual(['2021Q4', '2021Q3', '2021Q2', '2021Q1']);
    expect(quartersEndedIn(period('2021Q2'))).toEqual(['2021Q2', '2021Q1']);
    expect(quartersEndedIn(period('2021-08'))).toEqual(['2021Q2', '2021Q1']);
    expect(quartersEndedIn(period('2021-02'))).toEqual([]);
    expect(quartersTouching(period('2021-08'))).toEqual(['2021Q3']);
  });

  it('know how much of the year has passed at their end, or today', () => {
    const share = (text: string, today: Parameters<typeof timeProgress>[1]) =>
      nearestDouble(timeProgress(period(text), today));
    expect(share('2021Q4', '2026-01-01')).toBe(1);
    expect(share('2021Q1', '2026-01-01')).toBe(90 / 365);
    expect(share('2020Q1', '2026-01-01')).toBe(91 / 366);
    expect(share('2021', '2021-01-01')).toBe(1 / 365);
    expect(share('2021', '2020-12-31')).toBe(0);
  });

  it('have the names the bureau writes', () => {
    expect(['2021', '2021Q3', '2021-09'].map((text) => periodName(period(text)))).toEqual([
      '2021年',
      '2021年第三季度',
      '2021年9月',
    ]);
  });
});
