import { cite } from '../citation.ts';
import { defineRule } from '../define-rule.ts';
import { stated } from '../figure.ts';
import { ask } from '../outcome.ts';
import type { Review } from '../review.ts';

/** The industries of 财税〔2015〕119号 may not deduct and, since 2022, may not be registered either. */
export const permittedIndustry = defineRule({
  id: 'tech-sme.permitted-industry',
  name: '所属行业',
  basis: [cite('tech-sme-guidelines-2022', '参评条件（三）'), cite('deduction-notice-2015', '四')],
  needs: [],
  mayUse: ['permittedIndustry'],
  parameters: {},
  check({ permittedIndustry }) {
    if (permittedIndustry === undefined) return question;
    return permittedIndustry ? fulfilled : violated;
  },
});

const question = ask(
  '行业是否属于限制、淘汰类或不适用加计扣除的行业（烟草制造、住宿餐饮、批发零售、房地产、租赁和商务服务、娱乐）',
);
const fulfilled = stated(
  true,
  '行业允许参评',
  '行业不在限制、淘汰目录内，也不属于不适用研发费用加计扣除的行业',
);
const violated = stated(
  false,
  '行业属于限制、淘汰类或不适用加计扣除',
  '行业不在限制、淘汰目录内，也不属于不适用研发费用加计扣除的行业',
);

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
