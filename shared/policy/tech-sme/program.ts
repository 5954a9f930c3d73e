import { allOf, anyOf, defineProgram } from '../define-program.ts';
import type { Reviewed } from '../review.ts';
import { auditedTaxation, review as auditedTaxationReview } from './audited-taxation.ts';
import { cleanRecord, review as cleanRecordReview } from './clean-record.ts';
import { directHnteCertificate, review as directHnteCertificateReview } from './direct-hnte-certificate.ts';
import { directNationalAward, review as directNationalAwardReview } from './direct-national-award.ts';
import { directRdInstitution, review as directRdInstitutionReview } from './direct-rd-institution.ts';
import { directStandardLead, review as directStandardLeadReview } from './direct-standard-lead.ts';
import { notOnAbnormalList, review as notOnAbnormalListReview } from './not-on-abnormal-list.ts';
import { notOnViolationList, review as notOnViolationListReview } from './not-on-violation-list.ts';
import { passingScore, review as passingScoreReview } from './passing-score.ts';
import { permittedIndustry, review as permittedIndustryReview } from './permitted-industry.ts';
import { permittedProducts, review as permittedProductsReview } from './permitted-products.ts';
import { residentEnterprise, review as residentEnterpriseReview } from './resident-enterprise.ts';
import { scoreAchievements, review as scoreAchievementsReview } from './score-achievements.ts';
import { scoreRdInvestment, review as scoreRdInvestmentReview } from './score-rd-investment.ts';
import { scoreScienceStaff, review as scoreScienceStaffReview } from './score-science-staff.ts';
import { sizeLimitAssets, review as sizeLimitAssetsReview } from './size-limit-assets.ts';
import { sizeLimitSales, review as sizeLimitSalesReview } from './size-limit-sales.ts';
import { sizeLimitStaff, review as sizeLimitStaffReview } from './size-limit-staff.ts';

/** Entry conditions, and then the score or, for some, direct confirmation without it. */
export const techSmeProgram = defineProgram({
  id: 'tech-sme',
  name: '科技型中小企业评价',
  requires: allOf(
    residentEnterprise,
    auditedTaxation,
    allOf(sizeLimitStaff, sizeLimitSales, sizeLimitAssets),
    permittedProducts,
    permittedIndustry,
    allOf(cleanRecord, notOnAbnormalList, notOnViolationList),
    anyOf(
      passingScore,
      anyOf(directHnteCertificate, directNationalAward, directRdInstitution, directStandardLead),
    ),
  ),
});

export const reviews: readonly Reviewed[] = [
  { of: auditedTaxation, review: auditedTaxationReview },
  { of: cleanRecord, review: cleanRecordReview },
  { of: directHnteCertificate, review: directHnteCertificateReview },
  { of: directNationalAward, review: directNationalAwardReview },
  { of: directRdInstitution, review: directRdInstitutionReview },
  { of: directStandardLead, review: directStandardLeadReview },
  { of: notOnAbnormalList, review: notOnAbnormalListReview },
  { of: notOnViolationList, review: notOnViolationListReview },
  { of: passingScore, review: passingScoreReview },
  { of: permittedIndustry, review: permittedIndustryReview },
  { of: permittedProducts, review: permittedProductsReview },
  { of: residentEnterprise, review: residentEnterpriseReview },
  { of: scoreAchievements, review: scoreAchievementsReview },
  { of: scoreRdInvestment, review: scoreRdInvestmentReview },
  { of: scoreScienceStaff, review: scoreScienceStaffReview },
  { of: sizeLimitAssets, review: sizeLimitAssetsReview },
  { of: sizeLimitSales, review: sizeLimitSalesReview },
  { of: sizeLimitStaff, review: sizeLimitStaffReview },
];
