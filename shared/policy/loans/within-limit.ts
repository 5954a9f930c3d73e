import { wanYuan } from '../../domain/money.ts';
import { cite } from '../citation.ts';
import { dated } from '../dated.ts';
import { defineRule } from '../define-rule.ts';
import { moneyAtMost } from '../figure.ts';
import type { Review } from '../review.ts';

/** 「原则上」: the bank decides; without an amount asked for, nothing exceeds the limit. */
export const withinLimit = defineRule({
  id: 'loans.within-limit',
  name: '武科贷单户额度',
  basis: [cite('wujin-hotline-2024', '武科贷额度')],
  needs: [],
  mayUse: ['loanAmount'],
  parameters: { most: dated({ '2023-12-01': wanYuan(500) }) },
  check({ most }) {
    const heldAgainst = moneyAtMost(most);
    return ({ loanAmount }) => heldAgainst(loanAmount ?? wanYuan(0));
  },
});

export const review: Review<typeof withinLimit> = {
  on: '2026-11-21',
  examples: [
    { name: '恰好五百万元', on: '2024-06-30', given: { loanAmount: 500 }, expect: 'met' },
    { name: '多一百元', on: '2024-06-30', given: { loanAmount: '500.01' }, expect: 'unmet' },
    { name: '少一百元', on: '2024-06-30', given: { loanAmount: '499.99' }, expect: 'met' },
    { name: '没有填写金额', on: '2024-06-30', given: {}, expect: 'met' },
    { name: '产品推出以前', on: '2023-11-30', given: { loanAmount: 500 }, expect: 'not-in-force' },
  ],
};
