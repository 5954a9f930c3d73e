import { wanYuan } from '../../domain/money.ts';
import { cite } from '../citation.ts';
import { dated } from '../dated.ts';
import { defineRule } from '../define-rule.ts';
import { moneyAtMost } from '../figure.ts';
import type { Review } from '../review.ts';

/** One of the three limits of the item: each is a rule, so that one figure above its limit settles the answer. */
export const sizeLimitSales = defineRule({
  id: 'tech-sme.size-limit-sales',
  name: '年销售收入',
  basis: [cite('tech-sme-measures-2017', '第六条（二）')],
  needs: ['salesRevenue'],
  levers: ['sales-reduction'],
  parameters: { most: dated({ '2017-05-03': wanYuan(20_000) }) },
  check({ most }) {
    const heldAgainst = moneyAtMost(most);
    return ({ salesRevenue }) => heldAgainst(salesRevenue);
  },
});

export const review: Review<typeof sizeLimitSales> = {
  on: '2026-11-21',
  examples: [
    { name: '恰好在上限（T04）', on: '2026-06-30', given: { salesRevenue: 20000 }, expect: 'met' },
    { name: '略低于上限', on: '2026-06-30', given: { salesRevenue: '19999.99' }, expect: 'met' },
    { name: '略高于上限（T04）', on: '2026-06-30', given: { salesRevenue: '20000.01' }, expect: 'unmet' },
    { name: '没有数字', on: '2026-06-30', given: {}, expect: 'unknown' },
    { name: '办法发布以前', on: '2017-05-02', given: { salesRevenue: 20000 }, expect: 'not-in-force' },
  ],
};
