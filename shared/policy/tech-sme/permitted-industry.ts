import { cite } from '../citation.ts';
import { defineClaim } from '../define-claim.ts';
import type { Review } from '../review.ts';

/** The industries of 财税〔2015〕119号 may not deduct and, since 2022, may not be registered either. */
export const permittedIndustry = defineClaim({
  id: 'tech-sme.permitted-industry',
  name: '所属行业',
  basis: [cite('tech-sme-guidelines-2022', '参评条件（三）'), cite('deduction-notice-2015', '四')],
  claim: 'permittedIndustry',
  question:
    '行业是否属于限制、淘汰类或不适用加计扣除的行业（烟草制造、住宿餐饮、批发零售、房地产、租赁和商务服务、娱乐）',
  required: '行业不在限制、淘汰目录内，也不属于不适用研发费用加计扣除的行业',
  fulfilled: '行业允许参评',
  violated: '行业属于限制、淘汰类或不适用加计扣除',
});

export const review: Review<typeof permittedIndustry> = {
  on: '2026-11-21',
  examples: [
    { name: '行业允许参评', on: '2026-06-30', given: { permittedIndustry: true }, expect: 'met' },
    {
      name: '行业属于限制、淘汰类或不适用加计扣除',
      on: '2026-06-30',
      given: { permittedIndustry: false },
      expect: 'unmet',
    },
    { name: '没有填写，要人判断', on: '2026-06-30', given: {}, expect: 'manual' },
    { name: '施行首日', on: '2022-01-01', given: { permittedIndustry: true }, expect: 'met' },
    { name: '施行以前', on: '2021-12-31', given: { permittedIndustry: true }, expect: 'not-in-force' },
  ],
};
