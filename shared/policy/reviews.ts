import { reviews as codes } from './codes/program.ts';
import { reviews as hnte } from './hnte/program.ts';
import { reviews as loans } from './loans/program.ts';
import { reviews as qualifications } from './qualifications/reviews.ts';
import type { Reviewed } from './review.ts';
import { reviews as rewards } from './rewards/program.ts';
import { reviews as superDeduction } from './super-deduction/program.ts';
import { reviews as techSme } from './tech-sme/program.ts';

/** All declarations with their reviews: for the policy page and the tests, never for a worksheet. */
export const reviews: readonly Reviewed[] = [
  ...hnte,
  ...techSme,
  ...superDeduction,
  ...qualifications,
  ...rewards,
  ...loans,
  ...codes,
];
