import { ratio } from '../domain/ratio.ts';
import { growthOf } from '../policy/hnte/growth.ts';
import { formulaMessages } from '../text/messages/formulas.ts';
import { signedAmounts } from './amount-parameters.ts';
import { divisionByZero, isCellError } from './cell-error.ts';
import { defineFormula } from './define-formula.ts';
import { growthYears } from './growth-values.ts';
import type { HelpOf } from './help.ts';

export const growth = defineFormula({
  id: 'GAOQI_GROWTH',
  parameters: { values: signedAmounts('各年数值', { cells: 3 }) },
  returns: 'number',
  compute(given) {
    const years = growthYears(given.values);
    if (isCellError(years)) return years;
    const found = growthOf(years);
    return found.kind === 'rate'
      ? ratio(found.rate.above, found.rate.below)
      : divisionByZero(formulaMessages.zeroDivisor('各年数值'));
  },
});

export const growthHelp: HelpOf<typeof growth> = {
  summary: {
    zh: '企业成长性的增长率：½×（第二年÷第一年＋第三年÷第二年）－1',
    en: 'Growth rate of guideline 195: ½ (v2/v1 + v3/v2) - 1',
  },
  parameters: {
    values: {
      zh: '两年或三年的净资产或销售收入，从早到晚',
      en: 'Values of two or three years, oldest first',
    },
  },
  law: ['hnte.score-growth-net-assets', 'hnte.score-growth-sales'],
  examples: [
    { name: '恰好百分之十五', given: [[[100, 115, 132.25]]], gives: 0.15 },
    { name: '第一年为零，用后两年', given: [[[0], [200], [260]]], gives: 0.3 },
    { name: '只有两年', given: [[[800, 1000]]], gives: 0.25 },
    { name: '净资产为负，按字面计算', given: [[[-10, -20, -40]]], gives: 1 },
    { name: '第二年为零', given: [[[100, 0, 300]]], fails: 'division-by-zero' },
    { name: '缺一年', given: [[[100, '', 300]]], fails: 'not-available', says: '第2个' },
    { name: '只有一年', given: [100], fails: 'not-available' },
    { name: '四年', given: [[[1, 2, 3, 4]]], fails: 'unreadable' },
  ],
};
