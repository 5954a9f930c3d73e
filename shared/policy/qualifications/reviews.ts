import type { Reviewed } from '../review.ts';
import { aboveScaleListed, review as aboveScaleListedReview } from './above-scale-listed.ts';
import { gazelleListed, review as gazelleListedReview } from './gazelle-listed.ts';
import { hnteCertificate, review as hnteCertificateReview } from './hnte-certificate.ts';
import { hntePoolListed, review as hntePoolListedReview } from './hnte-pool-listed.ts';
import { listingPlanListed, review as listingPlanListedReview } from './listing-plan-listed.ts';
import { techSmeRegistration, review as techSmeRegistrationReview } from './tech-sme-registration.ts';
import { unicornListed, review as unicornListedReview } from './unicorn-listed.ts';

export const reviews: readonly Reviewed[] = [
  { of: aboveScaleListed, review: aboveScaleListedReview },
  { of: gazelleListed, review: gazelleListedReview },
  { of: hnteCertificate, review: hnteCertificateReview },
  { of: hntePoolListed, review: hntePoolListedReview },
  { of: listingPlanListed, review: listingPlanListedReview },
  { of: techSmeRegistration, review: techSmeRegistrationReview },
  { of: unicornListed, review: unicornListedReview },
];
