import { cite } from '../citation.ts';
import { defineClaim } from '../define-claim.ts';
import type { Review } from '../review.ts';

/** The guidelines of 2022 add the way of taxation to the measures of 2017. */
export const auditedTaxation = defineClaim({
  id: 'tech-sme.audited-taxation',
  name: '会计核算与征收方式',
  basis: [cite('tech-sme-guidelines-2022', '参评条件（一）')],
  claim: 'auditedTaxation',
  question: '是否会计核算健全、实行查账征收并能归集研发费用',
  required: '会计核算健全、实行查账征收并能够准确归集研发费用',
  fulfilled: '查账征收且能归集研发费用',
  violated: '不是查账征收或不能归集研发费用',
});

export const review: Review<typeof auditedTaxation> = {
  on: '2026-11-21',
  examples: [
    { name: '查账征收且能归集研发费用', on: '2026-06-30', given: { auditedTaxation: true }, expect: 'met' },
    {
      name: '不是查账征收或不能归集研发费用',
      on: '2026-06-30',
      given: { auditedTaxation: false },
      expect: 'unmet',
    },
    { name: '没有填写，要人判断', on: '2026-06-30', given: {}, expect: 'manual' },
    { name: '施行首日', on: '2022-01-01', given: { auditedTaxation: true }, expect: 'met' },
    { name: '施行以前', on: '2021-12-31', given: { auditedTaxation: true }, expect: 'not-in-force' },
  ],
};
