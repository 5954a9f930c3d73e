import { wanYuan } from '../../domain/money.ts';
import { percent } from '../../domain/ratio.ts';
import { cite } from '../citation.ts';
import { dated } from '../dated.ts';
import { defineRule } from '../define-rule.ts';
import { shareAtLeast, shareOfAmounts } from '../figure.ts';
import { ask } from '../outcome.ts';
import type { Review } from '../review.ts';
import { tierFor, tiersOf } from '../tiers.ts';

/** Larger enterprises may spend a smaller share of revenue; the tier looks at the last year, the share at all years. */
export const rdExpenseRatio = defineRule({
  id: 'hnte.rd-expense-ratio',
  name: '近三年研究开发费用占销售收入的比例',
  basis: [cite('hnte-measures-2016', '第十一条（五）')],
  needs: ['salesRevenue', 'salesRevenueThreeYears', 'rdExpenseThreeYears'],
  mayUse: ['rdExpense', 'deductibleRdExpense'],
  levers: ['rd-expense', 'sales-revenue'],
  parameters: {
    scale: dated({
      '2016-01-01': {
        tiers: [
          { upTo: wanYuan(5_000), gives: percent(5) },
          { upTo: wanYuan(20_000), gives: percent(4) },
        ],
        above: percent(3),
      },
    }),
  },
  turnsAt: ({ scale }) => scale.tiers.map(({ upTo }) => upTo),
  check({ scale }) {
    const tiers = tiersOf(scale, shareAtLeast);
    return ({ salesRevenue, salesRevenueThreeYears: sales, rdExpenseThreeYears: rd }) =>
      sales.units > 0n ? tierFor(tiers, salesRevenue)(shareOfAmounts(rd, sales)) : noSales;
  },
});

const noSales = ask('近三年没有销售收入，无法计算比例');

export const review: Review<typeof rdExpenseRatio> = {
  on: '2026-11-21',
  examples: [
    {
      name: '小企业恰好达到百分之五（G01）',
      on: '2026-06-30',
      given: { salesRevenue: 5000, salesRevenueThreeYears: 13500, rdExpenseThreeYears: 675 },
      expect: 'met',
    },
    {
      name: '少一百元',
      on: '2026-06-30',
      given: { salesRevenue: 5000, salesRevenueThreeYears: 13500, rdExpenseThreeYears: '674.99' },
      expect: 'unmet',
    },
    {
      name: '销售收入多一百元，按百分之四（G03）',
      on: '2026-06-30',
      given: { salesRevenue: '5000.01', salesRevenueThreeYears: '13500.01', rdExpenseThreeYears: 640 },
      expect: 'met',
    },
    {
      name: '两亿元整仍按百分之四（G04）',
      on: '2026-06-30',
      given: { salesRevenue: 20000, salesRevenueThreeYears: 53000, rdExpenseThreeYears: 2000 },
      expect: 'unmet',
    },
    {
      name: '超过两亿元按百分之三（G05）',
      on: '2026-06-30',
      given: { salesRevenue: '20000.01', salesRevenueThreeYears: '53000.01', rdExpenseThreeYears: 1600 },
      expect: 'met',
    },
    {
      name: '三年没有销售收入（G17）',
      on: '2026-06-30',
      given: { salesRevenue: 0, salesRevenueThreeYears: 0, rdExpenseThreeYears: 80 },
      expect: 'manual',
    },
    {
      name: '没有研发费用数字',
      on: '2026-06-30',
      given: { salesRevenue: 5000, salesRevenueThreeYears: 13500 },
      expect: 'unknown',
    },
    {
      name: '办法施行以前',
      on: '2015-12-31',
      given: { salesRevenue: 5000, salesRevenueThreeYears: 13500, rdExpenseThreeYears: 675 },
      expect: 'not-in-force',
    },
  ],
};
