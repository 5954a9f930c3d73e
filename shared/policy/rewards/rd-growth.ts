import { minus } from '../../domain/decimal.ts';
import { wanYuan } from '../../domain/money.ts';
import { cite } from '../citation.ts';
import { dated } from '../dated.ts';
import { defineRule } from '../define-rule.ts';
import { moneyAtLeast } from '../figure.ts';
import type { Review } from '../review.ts';

/** 「20万元（含）以上」: the bound itself counts. */
export const rdGrowth = defineRule({
  id: 'rewards.rd-growth',
  name: '研发费用年度增长额',
  basis: [cite('wujin-tech-sme-2021', '三、（七）')],
  needs: ['deductibleRdExpense', 'deductibleRdExpenseYearBefore'],
  levers: ['deductible-rd-expense'],
  parameters: { least: dated({ '2021-01-01': wanYuan(20) }) },
  check({ least }) {
    const heldAgainst = moneyAtLeast(least);
    return ({ deductibleRdExpense, deductibleRdExpenseYearBefore }) =>
      heldAgainst(minus(deductibleRdExpense, deductibleRdExpenseYearBefore));
  },
});

export const review: Review<typeof rdGrowth> = {
  on: '2026-11-21',
  examples: [
    {
      name: '恰好增长二十万元',
      on: '2021-12-31',
      given: { deductibleRdExpense: 120, deductibleRdExpenseYearBefore: 100 },
      expect: 'met',
    },
    {
      name: '少一百元',
      on: '2021-12-31',
      given: { deductibleRdExpense: '119.99', deductibleRdExpenseYearBefore: 100 },
      expect: 'unmet',
    },
    { name: '没有上年数字', on: '2021-12-31', given: { deductibleRdExpense: 120 }, expect: 'unknown' },
    {
      name: '意见印发以前',
      on: '2020-12-31',
      given: { deductibleRdExpense: 120, deductibleRdExpenseYearBefore: 100 },
      expect: 'not-in-force',
    },
  ],
};
