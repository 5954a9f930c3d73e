import { sumOf } from '../domain/decimal.ts';
import type { MoneyUnit } from '../text/written-number.ts';
import { verdictText } from '../policy/explain.ts';
import type { Facts } from '../policy/facts.ts';
import { rdExpenseRatio } from '../policy/hnte/rd-expense-ratio.ts';
import { type WrittenAmount, wanYuanOf, writtenAmounts } from './amount-parameters.ts';
import { applicationDay, newestText } from './application-day.ts';
import { defineFormula } from './define-formula.ts';
import { commonHelp, type HelpOf } from './help.ts';
import { pairedYears, unequalYears } from './paired-years.ts';
import { optional } from './parameter.ts';

import { moneyUnit } from './word-parameters.ts';

const threeYears = { cells: 3 };

type Amounts = readonly (WrittenAmount | undefined)[];

/** What the rule asks for; nothing where a year is incomplete or the last one, which decides the tier, is empty. */
function factsOf(rd: Amounts, sales: Amounts, unit: MoneyUnit | undefined): Facts {
  const years = pairedYears(rd, sales);
  const last = sales.at(-1);
  if (years.lacking !== undefined || last === undefined) return {};
  return {
    salesRevenue: wanYuanOf(last, unit),
    salesRevenueThreeYears: sumOf(years.sales.map((amount) => wanYuanOf(amount, unit))),
    rdExpenseThreeYears: sumOf(years.rd.map((amount) => wanYuanOf(amount, unit))),
  };
}

/** Intensity only: whether the expense was made in China is another sentence of the same item. */
export const rdCheck = defineFormula({
  id: 'GAOQI_RDCHECK',
  parameters: {
    rd: writtenAmounts('研发费用', threeYears),
    sales: writtenAmounts('销售收入', threeYears),
    unit: optional(moneyUnit('单位')),
    date: applicationDay,
  },
  returns: 'text',
  refuse: unequalYears,
  compute({ rd, sales, unit, date = newestText }) {
    const onDay = rdExpenseRatio.onDay(date);
    return verdictText[onDay?.find(factsOf(rd, sales, unit)).verdict ?? 'not-in-force'];
  },
});

export const rdCheckHelp: HelpOf<typeof rdCheck> = {
  summary: {
    zh: '近三年研发费用比例是否达到高企认定要求（32号第十一条（五））',
    en: 'Whether R&D intensity meets article 11 (5) for recognition as HNTE',
  },
  parameters: {
    rd: { zh: '近一至三年研发费用，从早到晚', en: 'R&D expense of up to three years, oldest first' },
    sales: { zh: '同期销售收入', en: 'Sales revenue of the same years' },
    unit: commonHelp.unit,
    date: commonHelp.date,
  },
  law: ['hnte.rd-expense-ratio'],
  examples: [
    { name: '恰好百分之五', given: [[[200, 225, 250]], [[4000, 4500, 5000]]], gives: '符合' },
    { name: '差一百元', given: [[[200, 225, 249.99]], [[4000, 4500, 5000]]], gives: '不符合' },
    {
      name: '最近一年超过五千万元，按百分之四',
      given: [[[200, 220, 220]], [[4000, 4500, 5000.01]]],
      gives: '符合',
    },
    {
      name: '两年',
      given: [
        [[20], [50]],
        [[300], [900]],
      ],
      gives: '符合',
    },
    { name: '缺一年研发费用', given: [[[200, '', 250]], [[4000, 4500, 5000]]], gives: '缺数据' },
    { name: '三年没有销售收入', given: [[[20, 30, 30]], [[0, 0, 0]]], gives: '需人工判断' },
    { name: '办法施行以前', given: [675, 13500, '', '2015-12-31'], gives: '未施行' },
    { name: '四年', given: [[[1, 1, 1, 1]], [[9, 9, 9, 9]]], fails: 'unreadable' },
  ],
};
