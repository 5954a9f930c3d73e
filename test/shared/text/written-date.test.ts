import { describe, expect, it } from '@jest/globals';

import { readNumberAsDate, readWrittenDate } from '../../../shared/text/written-date.ts';

const day = (date: string) => ({ kind: 'day', date });
const month = (year: number, number: number) => ({ kind: 'month', year, month: number });

describe('a date as a person wrote it', () => {
  it.each([
    '2021年3月5日',
    '2021.3.5',
    '2021-03-05',
    '２０２１/３/５',
    '20210305',
    '2021 03 05',
    '21.3.5',
    '44260',
  ])('%s is a day', (text) => {
    expect(readWrittenDate(text)).toEqual(day('2021-03-05'));
  });

  it.each([
    '2021-03-05 10:30',
    '2021-03-05T10:30:00Z',
    '2021年3月5日10时',
    '2021/3/5 下午3:05:07',
    '2021-3-5 1:02 PM',
  ])('%s loses its time', (text) => {
    expect(readWrittenDate(text)).toEqual(day('2021-03-05'));
  });

  it.each(['2021年3月', '2021-03', '2021.3', '202103', '2021年03'])('%s is a month', (text) => {
    expect(readWrittenDate(text)).toEqual(month(2021, 3));
  });

  it.each([
    '',
    '3月5日',
    '2021-02-30',
    '2021.13',
    '21.3',
    '2021 3',
    '1899-12-31',
    '上半年',
    '18991231',
    '99991332',
    '①',
    '4426²',
    ' '.repeat(32_000),
  ])('%j is none', (text) => {
    expect(readWrittenDate(text)).toEqual({ kind: 'unreadable' });
  });

  it('knows years without a day, and the number whose zero Excel dropped', () => {
    expect(readWrittenDate('2021年度')).toEqual({ kind: 'year-only', year: 2021 });
    expect(readNumberAsDate(2021.1)).toEqual({ kind: 'ambiguous', year: 2021 });
    expect(readNumberAsDate(2021.11)).toEqual(month(2021, 11));
    expect(readNumberAsDate(44260.75)).toEqual(day('2021-03-05'));
    expect(readNumberAsDate(60)).toEqual({ kind: 'unreadable' });
  });

  it('takes eight digits for a day in every year that Excel knows', () => {
    expect(readWrittenDate('99991231')).toEqual(day('9999-12-31'));
    expect(readNumberAsDate(21000101)).toEqual(day('2100-01-01'));
  });

  it('counts serials of the other date system from 1904', () => {
    expect(readWrittenDate('42798', true)).toEqual(day('2021-03-05'));
  });
});
