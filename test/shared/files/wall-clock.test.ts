import { describe, expect, it } from '@jest/globals';

import { wallClock } from '../../../shared/files/wall-clock.ts';
import { serialOfIso } from '../../../shared/files/xlsx/iso-date.ts';

describe('the wall clock of a serial', () => {
  it.each([
    [0, '1900-01-00T00:00:00'],
    [0.5, '1900-01-00T12:00:00'],
    [1, '1900-01-01T00:00:00'],
    [59, '1900-02-28T00:00:00'],
    [60, '1900-02-29T00:00:00'],
    [61, '1900-03-01T00:00:00'],
    [36585, '2000-02-29T00:00:00'],
    [44260.604166666664, '2021-03-05T14:30:00'],
    [44260.999999, '2021-03-06T00:00:00'],
    [2958465, '9999-12-31T00:00:00'],
  ])('%d is %s', (serial, shown) => {
    expect(wallClock(serial, false)).toBe(shown);
  });

  it('counts from 1904 where the workbook does', () => {
    expect(wallClock(0, true)).toBe('1904-01-01T00:00:00');
    expect(wallClock(43708, true)).toBe('2023-09-01T00:00:00');
  });

  it.each([-1, 2958466, 1e12])('%d stands in no calendar', (serial) => {
    expect(wallClock(serial, false)).toBeUndefined();
  });
});

describe('a day written out (ISO 8601)', () => {
  it.each([
    ['2021-03-05', 44260],
    ['2021-03-05T12:00:00', 44260.5],
    ['2021-03-05T12:00:00.000Z', 44260.5],
    ['1900-02-28', 59],
    ['1900-03-01', 61],
    ['06:00', 0.25],
    ['PT36H', 1.5],
  ])('%s is the serial %d', (text, serial) => {
    expect(serialOfIso(text, false)).toBe(serial);
  });

  it('counts from 1904 where the workbook does', () => {
    expect(serialOfIso('1904-01-02', true)).toBe(1);
  });

  it.each(['', 'PT', '2021-13-01', '2021年3月5日', '2021-03-05T25'])('%s is none', (text) => {
    expect(serialOfIso(text, false)).toBeUndefined();
  });
});
