import { type Decimal, sumOf } from '../domain/decimal.ts';
import { shareOf } from '../domain/ratio.ts';
import { formulaMessages } from '../text/messages/formulas.ts';
import { amounts } from './amount-parameters.ts';
import { divisionByZero, notAvailable } from './cell-error.ts';
import { defineFormula } from './define-formula.ts';
import type { HelpOf } from './help.ts';
import { pairedYears, unequalYears } from './paired-years.ts';

/** Whole columns are mostly zeros. */
const total = (amounts: readonly Decimal[]): Decimal => sumOf(amounts.filter(({ units }) => units !== 0n));

/** Sum over sum, not the mean of the yearly ratios (国科发火〔2016〕32号第十一条（五）). */
export const rdRatio = defineFormula({
  id: 'GAOQI_RDRATIO',
  parameters: { rd: amounts('研发费用'), sales: amounts('销售收入') },
  returns: 'number',
  refuse: unequalYears,
  compute(given) {
    const { rd, sales, lacking } = pairedYears(given.rd, given.sales);
    if (lacking) return notAvailable(formulaMessages.missingInYear(lacking.name, lacking.year));
    if (rd.length === 0) return notAvailable(formulaMessages.missing('研发费用'));
    return shareOf(total(rd), total(sales)) ?? divisionByZero(formulaMessages.zeroDivisor('销售收入'));
  },
});

export const rdRatioHelp: HelpOf<typeof rdRatio> = {
  summary: {
    zh: '研发费用总额占同期销售收入总额的比例',
    en: 'R&D expense as a share of sales revenue of the same years',
  },
  parameters: {
    rd: { zh: '研究开发费用，一年或几年，从早到晚', en: 'R&D expense of one year or several, oldest first' },
    sales: { zh: '同期销售收入，年数相同', en: 'Sales revenue of the same years' },
  },
  law: ['hnte.rd-expense-ratio'],
  examples: [
    { name: '一年', given: [600, '1亿元'], gives: 0.06 },
    {
      name: '三年合计相比',
      given: [[[200, 225, 250]], [[4000], [4500], [5000]]],
      gives: 0.05,
    },
    {
      name: '两项都空的年度不计',
      given: [
        [[30], [''], [60]],
        [[1000], ['—'], [1000]],
      ],
      gives: 0.045,
    },
    { name: '缺一年的研发费用', given: [[[30, '']], [[1000, 900]]], fails: 'not-available', says: '第2年' },
    { name: '没有销售收入', given: [600, 0], fails: 'division-by-zero' },
    { name: '年数不同', given: [[[30, 40]], 1000], fails: 'unreadable' },
    { name: '约数不是数', given: ['约300', 1000], fails: 'unreadable', says: '约300' },
  ],
};
