import { allOf, defineProgram } from '../define-program.ts';
import type { Reviewed } from '../review.ts';
import { certificateNumber, review as certificateNumberReview } from './certificate-number.ts';
import { creditCode, review as creditCodeReview } from './credit-code.ts';
import { registrationNumber, review as registrationNumberReview } from './registration-number.ts';

/** Not a policy: what a register entry has to look like. */
export const codesProgram = defineProgram({
  id: 'codes',
  name: '代码与编号核对',
  requires: allOf(creditCode, certificateNumber, registrationNumber),
});

export const reviews: readonly Reviewed[] = [
  { of: certificateNumber, review: certificateNumberReview },
  { of: creditCode, review: creditCodeReview },
  { of: registrationNumber, review: registrationNumberReview },
];
