import { percent } from '../../domain/ratio.ts';
import { cite } from '../citation.ts';
import { dated } from '../dated.ts';
import { defineRule } from '../define-rule.ts';
import { shareAtLeast, shareOfAmounts } from '../figure.ts';
import { ask } from '../outcome.ts';
import type { Review } from '../review.ts';

/** Total income is gross income less non-taxable income, so it is usually not below sales. */
export const highTechIncomeShare = defineRule({
  id: 'hnte.high-tech-income-share',
  name: '高新技术产品（服务）收入占总收入的比例',
  basis: [cite('hnte-measures-2016', '第十一条（六）'), cite('hnte-guidelines-2016', '三、（四）')],
  needs: ['highTechIncome', 'totalIncome'],
  mayUse: ['salesRevenue'],
  levers: ['high-tech-income', 'new-high-tech-sales'],
  parameters: { least: dated({ '2016-01-01': percent(60) }) },
  check({ least }) {
    const heldAgainst = shareAtLeast(least);
    return ({ highTechIncome, totalIncome }) =>
      totalIncome.units > 0n ? heldAgainst(shareOfAmounts(highTechIncome, totalIncome)) : noIncome;
  },
});

const noIncome = ask('近一年没有总收入，无法计算比例');

export const review: Review<typeof highTechIncomeShare> = {
  on: '2026-11-21',
  examples: [
    {
      name: '恰好百分之六十（G13）',
      on: '2026-06-30',
      given: { highTechIncome: 6000, totalIncome: 10000 },
      expect: 'met',
    },
    {
      name: '忘了扣除不征税收入（G13）',
      on: '2026-06-30',
      given: { highTechIncome: 6000, totalIncome: 10200 },
      expect: 'unmet',
    },
    {
      name: '少一百元',
      on: '2026-06-30',
      given: { highTechIncome: '5999.99', totalIncome: 10000 },
      expect: 'unmet',
    },
    { name: '没有总收入', on: '2026-06-30', given: { highTechIncome: 0, totalIncome: 0 }, expect: 'manual' },
    { name: '缺总收入数字', on: '2026-06-30', given: { highTechIncome: 6000 }, expect: 'unknown' },
    {
      name: '办法施行以前',
      on: '2015-12-31',
      given: { highTechIncome: 6000, totalIncome: 10000 },
      expect: 'not-in-force',
    },
  ],
};
