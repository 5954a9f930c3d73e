import { cite } from '../citation.ts';
import { defineClaim } from '../define-claim.ts';
import type { Review } from '../review.ts';

/** More than half of the adjusted income in one of the listed industries shuts the enterprise out. */
export const permittedIndustry = defineClaim({
  id: 'super-deduction.permitted-industry',
  name: '行业适用加计扣除',
  basis: [cite('deduction-notice-2015', '四')],
  claim: 'deductionIndustryExcluded',
  meets: false,
  question: '主营业务（占比超过50%）是否属于不适用加计扣除的行业',
  required: '不属于烟草制造、住宿餐饮、批发零售、房地产、租赁和商务服务、娱乐业',
  fulfilled: '行业适用加计扣除',
  violated: '行业不适用加计扣除',
});

export const review: Review<typeof permittedIndustry> = {
  on: '2026-11-21',
  examples: [
    {
      name: '行业适用加计扣除',
      on: '2026-06-30',
      given: { deductionIndustryExcluded: false },
      expect: 'met',
    },
    {
      name: '行业不适用加计扣除',
      on: '2026-06-30',
      given: { deductionIndustryExcluded: true },
      expect: 'unmet',
    },
    { name: '没有填写，要人判断', on: '2026-06-30', given: {}, expect: 'manual' },
    { name: '施行首日', on: '2016-01-01', given: { deductionIndustryExcluded: false }, expect: 'met' },
    {
      name: '施行以前',
      on: '2015-12-31',
      given: { deductionIndustryExcluded: false },
      expect: 'not-in-force',
    },
  ],
};
