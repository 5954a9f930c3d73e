import { percent } from '../../domain/ratio.ts';
import { cite } from '../citation.ts';
import { dated } from '../dated.ts';
import { defineRule } from '../define-rule.ts';
import { shareAtLeast, shareOfAmounts } from '../figure.ts';
import { ask } from '../outcome.ts';
import type { Review } from '../review.ts';

/** Of the same years as the R&D intensity; hnte/domestic-share.ts computes both amounts. */
export const domesticRdShare = defineRule({
  id: 'hnte.domestic-rd-share',
  name: '境内研究开发费用占全部研究开发费用的比例',
  basis: [cite('hnte-measures-2016', '第十一条（五）'), cite('hnte-guidelines-2016', '三、（六）3')],
  needs: ['domesticRdExpenseThreeYears', 'rdExpenseThreeYears'],
  levers: ['rd-expense', 'rd-expense-brought-home'],
  parameters: { least: dated({ '2016-01-01': percent(60) }) },
  check({ least }) {
    const heldAgainst = shareAtLeast(least);
    return ({ domesticRdExpenseThreeYears: domestic, rdExpenseThreeYears: all }) =>
      all.units > 0n ? heldAgainst(shareOfAmounts(domestic, all)) : noExpense;
  },
});

const noExpense = ask('近三年没有研究开发费用，无法计算境内比例');

export const review: Review<typeof domesticRdShare> = {
  on: '2026-11-21',
  examples: [
    {
      name: '恰好百分之六十（G12）',
      on: '2026-06-30',
      given: { domesticRdExpenseThreeYears: 600, rdExpenseThreeYears: 1000 },
      expect: 'met',
    },
    {
      name: '少一百元',
      on: '2026-06-30',
      given: { domesticRdExpenseThreeYears: '599.99', rdExpenseThreeYears: 1000 },
      expect: 'unmet',
    },
    {
      name: '委托境内境外都按百分之八十（G11）',
      on: '2026-06-30',
      given: { domesticRdExpenseThreeYears: 580, rdExpenseThreeYears: 980 },
      expect: 'unmet',
    },
    {
      name: '没有研究开发费用',
      on: '2026-06-30',
      given: { domesticRdExpenseThreeYears: 0, rdExpenseThreeYears: 0 },
      expect: 'manual',
    },
    { name: '没有境内数字', on: '2026-06-30', given: { rdExpenseThreeYears: 1000 }, expect: 'unknown' },
    {
      name: '办法施行以前',
      on: '2015-12-31',
      given: { domesticRdExpenseThreeYears: 600, rdExpenseThreeYears: 1000 },
      expect: 'not-in-force',
    },
  ],
};
