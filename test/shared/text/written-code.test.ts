import { describe, expect, it } from '@jest/globals';

import { folded, halfWidth, isMissingMark } from '../../../shared/text/clean-text.ts';
import { cleanedCode, cleanedNumber, isScientificText } from '../../../shared/text/written-code.ts';

describe('a code as it was meant', () => {
  it.each(["'91110000101623741k ", '9111-0000 1016\u300023741K', '“９１１１００００１０１６２３７４１Ｋ”'])(
    '%s',
    (text) => {
      expect(cleanedCode(text)).toBe('91110000101623741K');
    },
  );

  it('loses its label', () => {
    expect(cleanedNumber('编号：202132041200000123')).toBe('202132041200000123');
  });

  it.each([
    ['9.13204E+17', true],
    ['9E+17', true],
    ['9.1E17', true],
    ['9E17', false],
    ['91320412MA1MGBN10R', false],
  ])('%s shown by Excel for a number: %s', (text, expected) => {
    expect(isScientificText(text)).toBe(expected);
  });
});

describe('cleaning', () => {
  it('folds full-width forms only, where a figure must not change', () => {
    expect(halfWidth('１２．５％　５²①￥')).toBe('12.5% 5²①¥');
    expect(folded('Ａ ｂ\u200b\n')).toBe('Ab');
  });

  it.each(['', ' ', '—', '——', '/', '无', '暂 无', 'n/a', '#N/A', '\u3000'])('%j is missing', (text) => {
    expect(isMissingMark(text)).toBe(true);
  });

  it('keeps 待定 for the formulas alone', () => {
    expect(isMissingMark('待定')).toBe(false);
  });
});
