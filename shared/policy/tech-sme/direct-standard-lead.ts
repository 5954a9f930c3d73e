import { cite } from '../citation.ts';
import { defineClaim } from '../define-claim.ts';
import type { Review } from '../review.ts';

/** Leading means standing among the first five drafting bodies. */
export const directStandardLead = defineClaim({
  id: 'tech-sme.direct-standard-lead',
  name: '主导制定标准',
  basis: [cite('tech-sme-measures-2017', '第八条（四）')],
  claim: 'standardLed',
  question: '近五年内是否主导制定国际、国家或行业标准（起草单位前五名）',
  required: '近五年内主导制定过国际标准、国家标准或行业标准',
  fulfilled: '近五年主导制定国际、国家或行业标准',
  violated: '没有主导制定标准',
});

export const review: Review<typeof directStandardLead> = {
  on: '2026-11-21',
  examples: [
    {
      name: '近五年主导制定国际、国家或行业标准',
      on: '2026-06-30',
      given: { standardLed: true },
      expect: 'met',
    },
    { name: '没有主导制定标准', on: '2026-06-30', given: { standardLed: false }, expect: 'unmet' },
    { name: '没有填写，要人判断', on: '2026-06-30', given: {}, expect: 'manual' },
    { name: '施行首日', on: '2017-05-03', given: { standardLed: true }, expect: 'met' },
    { name: '施行以前', on: '2017-05-02', given: { standardLed: true }, expect: 'not-in-force' },
  ],
};
