import { describe, expect, it } from '@jest/globals';

import { builtInFormats, numberFormat, showsDate } from '../../../shared/files/number-format.ts';

describe('a number format', () => {
  it.each([
    'yyyy-mm-dd',
    'yyyy"年"m"月"d"日"',
    'h"时"mm"分"',
    '上午/下午h"时"mm"分"',
    '[$-804]aaaa',
    '[h]:mm:ss',
    '[mm]:ss',
    'd-mmm-yy;@',
    '[DBNum1][$-804]yyyy"年"m"月";@',
    '[红色]yyyy/m/d',
    'e"年"',
  ])('%s shows a date or time', (code) => {
    expect(showsDate(code)).toBe(true);
  });

  it.each([
    '0.00',
    '0.00E+00',
    '#,##0"万元"',
    '0"yd"',
    '0\\d',
    '[Red]0.0',
    '[>100]0;[Blue]0.0',
    '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
    '@',
    '"第"0"年度"',
    '[$¥-804]#,##0.00',
    '0_m',
    '*d0',
  ])('%s shows none', (code) => {
    expect(showsDate(code)).toBe(false);
  });

  it('is General without a code, and then says nothing of itself', () => {
    expect(numberFormat(undefined)).toEqual({ kind: 'number', code: undefined });
    expect(numberFormat('General')).toEqual({ kind: 'number', code: undefined });
  });

  it('of 27 to 36 and 50 to 58 is the Chinese one that no file spells out', () => {
    const chinese = [27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];
    expect(chinese.filter((id) => numberFormat(builtInFormats[id]).kind !== 'date')).toEqual([]);
  });

  it('of 37 to 44, 48 and 49 is none of a date', () => {
    const plain = [1, 2, 3, 4, 9, 10, 11, 12, 13, 37, 38, 39, 40, 41, 42, 43, 44, 48, 49];
    expect(plain.filter((id) => numberFormat(builtInFormats[id]).kind === 'date')).toEqual([]);
  });
});
