import { cite } from '../citation.ts';
import { defineClaim } from '../define-claim.ts';
import type { Review } from '../review.ts';

/** Deemed-profit taxpayers do not deduct. */
export const auditedTaxation = defineClaim({
  id: 'super-deduction.audited-taxation',
  name: '征收方式',
  basis: [cite('deduction-notice-2015', '五、1')],
  claim: 'deemedProfitTaxpayer',
  meets: false,
  question: '是否核定征收',
  required: '会计核算健全、实行查账征收',
  fulfilled: '查账征收',
  violated: '核定征收',
});

export const review: Review<typeof auditedTaxation> = {
  on: '2026-11-21',
  examples: [
    { name: '查账征收', on: '2026-06-30', given: { deemedProfitTaxpayer: false }, expect: 'met' },
    { name: '核定征收', on: '2026-06-30', given: { deemedProfitTaxpayer: true }, expect: 'unmet' },
    { name: '没有填写，要人判断', on: '2026-06-30', given: {}, expect: 'manual' },
    { name: '施行首日', on: '2016-01-01', given: { deemedProfitTaxpayer: false }, expect: 'met' },
    { name: '施行以前', on: '2015-12-31', given: { deemedProfitTaxpayer: false }, expect: 'not-in-force' },
  ],
};
