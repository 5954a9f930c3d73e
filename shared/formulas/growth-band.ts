import { ratio } from '../domain/ratio.ts';
import { valueOn } from '../policy/dated.ts';
import { growthOf } from '../policy/hnte/growth.ts';
import { growthPoints, growthTable } from '../policy/hnte/growth-points.ts';
import { formulaMessages } from '../text/messages/formulas.ts';
import { signedAmounts } from './amount-parameters.ts';
import { beforeRule, newestText } from './application-day.ts';
import { divisionByZero, isCellError } from './cell-error.ts';
import { defineFormula } from './define-formula.ts';
import { growthYears } from './growth-values.ts';
import type { HelpOf } from './help.ts';

export const growthBand = defineFormula({
  id: 'GAOQI_GROWTHBAND',
  parameters: { values: signedAmounts('各年数值', { cells: 3 }) },
  returns: 'row',
  compute(given) {
    const years = growthYears(given.values);
    if (isCellError(years)) return years;
    const found = growthOf(years);
    if (found.kind === 'no-divisor') return divisionByZero(formulaMessages.zeroDivisor('各年数值'));
    const table = valueOn(growthTable, newestText);
    if (table === undefined) return beforeRule;
    const { label = '', low, high } = growthPoints(years, table);
    return [[found.kind === 'rate' ? ratio(found.rate.above, found.rate.below) : '', label, low, high]];
  },
});

export const growthBandHelp: HelpOf<typeof growthBand> = {
  summary: {
    zh: '企业成长性得分区间：增长率、档次、最低分、最高分',
    en: 'Growth score: rate, band, lowest and highest points',
  },
  parameters: {
    values: {
      zh: '两年或三年的净资产或销售收入，从早到晚',
      en: 'Values of two or three years, oldest first',
    },
  },
  law: ['hnte.score-growth-net-assets', 'hnte.score-growth-sales'],
  examples: [
    { name: '恰好百分之十五是C档', given: [[[100, 115, 132.25]]], gives: [[0.15, 'C', 5, 6]] },
    { name: '恰好百分之五是D档', given: [[[100, 105, 110.25]]], gives: [[0.05, 'D', 3, 4]] },
    { name: '没有增长', given: [[[100, 100, 100]]], gives: [[0, 'F', 0, 0]] },
    { name: '第二年为零', given: [[[100, 0, 300]]], gives: [['', 'F', 0, 0]] },
    { name: '第一年为零，用后两年', given: [[[0], [200], [260]]], gives: [[0.3, 'B', 7, 8]] },
    { name: '基期为负而增长率为正', given: [[[-10, -20, -40]]], gives: [[1, '需人工判断', 0, 10]] },
    { name: '两年，第二年为零', given: [[[100, 0]]], gives: [[-1, 'F', 0, 0]] },
    { name: '两年，第一年为零', given: [[[0, 100]]], fails: 'division-by-zero' },
    { name: '缺一年', given: [[['—', 100, 120]]], fails: 'not-available' },
  ],
};
