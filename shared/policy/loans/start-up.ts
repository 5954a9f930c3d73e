import { cite } from '../citation.ts';
import { defineRule } from '../define-rule.ts';
import { ask } from '../outcome.ts';
import type { Review } from '../review.ts';

/** Aimed at science start-ups by the bureau and a bank; no criteria are published, so the bank answers. */
export const startUp = defineRule({
  id: 'loans.start-up',
  name: '惠科企支持对象',
  basis: [cite('wujin-hotline-2024', '惠科企')],
  needs: [],
  parameters: {},
  check: () => () => question,
});

const question = ask('惠科企面向科技初创企业，条件未公布，由合作银行审核');

export const review: Review<typeof startUp> = {
  on: '2026-11-21',
  examples: [
    { name: '由银行审核', on: '2024-06-30', given: {}, expect: 'manual' },
    { name: '产品推出以前', on: '2023-11-30', given: {}, expect: 'not-in-force' },
  ],
};
