import { allOf, anyOf, defineProgram } from '../define-program.ts';
import { hnteCertificate } from '../qualifications/hnte-certificate.ts';
import { techSmeRegistration } from '../qualifications/tech-sme-registration.ts';
import type { Reviewed } from '../review.ts';
import { inDistrict, review as inDistrictReview } from './in-district.ts';
import { startUp, review as startUpReview } from './start-up.ts';
import { withinLimit, review as withinLimitReview } from './within-limit.ts';

/** The support list: enterprises of the district that are HNTE or registered tech SME. */
export const wukeLoanProgram = defineProgram({
  id: 'wuke-loan',
  name: '武科贷',
  requires: allOf(inDistrict, anyOf(hnteCertificate, techSmeRegistration), withinLimit),
});

export const huikeLoanProgram = defineProgram({
  id: 'huike-loan',
  name: '惠科企',
  requires: allOf(inDistrict, startUp),
});

export const reviews: readonly Reviewed[] = [
  { of: inDistrict, review: inDistrictReview },
  { of: startUp, review: startUpReview },
  { of: withinLimit, review: withinLimitReview },
];
