import { allOf, defineProgram } from '../define-program.ts';
import type { Reviewed } from '../review.ts';
import { auditedTaxation, review as auditedTaxationReview } from './audited-taxation.ts';
import { permittedIndustry, review as permittedIndustryReview } from './permitted-industry.ts';

/** Who may deduct; how much is computed by deduction-rate.ts and deductible-rd.ts. */
export const superDeductionProgram = defineProgram({
  id: 'super-deduction',
  name: '研发费用加计扣除',
  requires: allOf(permittedIndustry, auditedTaxation),
});

export const reviews: readonly Reviewed[] = [
  { of: auditedTaxation, review: auditedTaxationReview },
  { of: permittedIndustry, review: permittedIndustryReview },
];
