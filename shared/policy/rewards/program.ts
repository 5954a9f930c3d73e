import { allOf, anyOf, defineProgram } from '../define-program.ts';
import { aboveScaleListed } from '../qualifications/above-scale-listed.ts';
import { hnteCertificate } from '../qualifications/hnte-certificate.ts';
import { techSmeRegistration } from '../qualifications/tech-sme-registration.ts';
import type { Reviewed } from '../review.ts';
import { belowScaleBefore, review as belowScaleBeforeReview } from './below-scale-before.ts';
import { claimedThisYear, review as claimedThisYearReview } from './claimed-this-year.ts';
import { claimedYearBefore, review as claimedYearBeforeReview } from './claimed-year-before.ts';
import { rdGrowth, review as rdGrowthReview } from './rd-growth.ts';

/** The increase of the local contribution in the first year above scale is paid back. */
export const firstAboveScaleProgram = defineProgram({
  id: 'first-above-scale-reward',
  name: '首次上规奖励',
  requires: allOf(hnteCertificate, aboveScaleListed, belowScaleBefore),
});

export const rdGrowthProgram = defineProgram({
  id: 'rd-growth-reward',
  name: '研发费用增长奖励',
  requires: allOf(anyOf(techSmeRegistration, hnteCertificate), claimedThisYear, claimedYearBefore, rdGrowth),
});

export const reviews: readonly Reviewed[] = [
  { of: belowScaleBefore, review: belowScaleBeforeReview },
  { of: claimedThisYear, review: claimedThisYearReview },
  { of: claimedYearBefore, review: claimedYearBeforeReview },
  { of: rdGrowth, review: rdGrowthReview },
];
