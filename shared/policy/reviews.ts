import { reviews as hnte } from './hnte/program.ts';
import type { Reviewed } from './review.ts';
import { reviews as techSme } from './tech-sme/program.ts';

/** All declarations with their reviews: for the policy page and the tests, never for a worksheet. */
export const reviews: readonly Reviewed[] = [...hnte, ...techSme];
