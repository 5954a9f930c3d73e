import { describe, expect, it } from '@jest/globals';

import { decimalText } from '../../../shared/domain/decimal.ts';
import {
  fromWanYuan,
  inWanYuan,
  readWrittenNumber,
  withoutApproximation,
} from '../../../shared/text/written-number.ts';

const read = (text: string): string | undefined => {
  const written = readWrittenNumber(text);
  if (written === undefined) return undefined;
  const { figure, suffix } = written;
  const behind =
    suffix === undefined
      ? ''
      : suffix.kind === 'money'
        ? suffix.unit
        : suffix.kind === 'percent'
          ? '%'
          : suffix.word;
  return `${decimalText(figure)}${behind}`;
};

describe('a number as a person wrote it', () => {
  it.each([
    ['１，２３４．５万元', '1234.5万元'],
    ['3.2亿', '3.2亿元'],
    ['3千', '3千元'],
    ['18 \n亿元', '18亿元'],
    ['￥ 1,234', '1234'],
    ['−5', '-5'],
    ['-￥5', '-5'],
    ['（3.2）万元', '-3.2万元'],
    ['12.50％', '12.5%'],
    ['12人', '12人'],
    ['3 件', '3件'],
    ['\u200b007\ufeff', '7'],
  ])('%j is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    '',
    '1 234',
    '12,34',
    '.5',
    '5.',
    '1e3',
    '3-5',
    '三百',
    '5²',
    '①',
    '约300',
    '300多',
    '￥12%',
    '(-5)',
    '+-5',
  ])('%j is none', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('gives up on a cell full of blanks or digits without delay', () => {
    const begun = performance.now();
    for (const text of [`+${' '.repeat(32_000)}x`, `1${' '.repeat(32_000)}x`, `${'1'.repeat(32_000)}x`])
      read(text);
    expect(performance.now() - begun).toBeLessThan(500);
  });

  it('hears a hedge, which a ledger forgives and a formula does not', () => {
    expect(withoutApproximation('约300万元')).toBe('300万元');
    expect(withoutApproximation('300')).toBeUndefined();
  });

  it('converts between units without rounding', () => {
    const figure = readWrittenNumber('0.32')?.figure ?? { units: 0n, scale: 0 };
    expect(decimalText(inWanYuan(figure, '亿元'))).toBe('3200');
    expect(decimalText(fromWanYuan(figure, '元'))).toBe('3200');
  });
});
