import { allOf, defineProgram } from '../define-program.ts';
import type { Reviewed } from '../review.ts';
import { cleanRecord, review as cleanRecordReview } from './clean-record.ts';
import {
  coreIntellectualProperty,
  review as coreIntellectualPropertyReview,
} from './core-intellectual-property.ts';
import { domesticRdShare, review as domesticRdShareReview } from './domestic-rd-share.ts';
import { highTechIncomeShare, review as highTechIncomeShareReview } from './high-tech-income-share.ts';
import { innovationScore, review as innovationScoreReview } from './innovation-score.ts';
import { rdExpenseRatio, review as rdExpenseRatioReview } from './rd-expense-ratio.ts';
import { registeredOneYear, review as registeredOneYearReview } from './registered-one-year.ts';
import { scienceStaffRatio, review as scienceStaffRatioReview } from './science-staff-ratio.ts';
import { scoreAcquisition, review as scoreAcquisitionReview } from './score-acquisition.ts';
import {
  scoreCommercializationSystem,
  review as scoreCommercializationSystemReview,
} from './score-commercialization-system.ts';
import { scoreCommercialization, review as scoreCommercializationReview } from './score-commercialization.ts';
import { scoreCoreSupport, review as scoreCoreSupportReview } from './score-core-support.ts';
import { scoreGrowthNetAssets, review as scoreGrowthNetAssetsReview } from './score-growth-net-assets.ts';
import { scoreGrowthSales, review as scoreGrowthSalesReview } from './score-growth-sales.ts';
import { scoreIpQuantity, review as scoreIpQuantityReview } from './score-ip-quantity.ts';
import { scoreRdInstitution, review as scoreRdInstitutionReview } from './score-rd-institution.ts';
import { scoreRdManagement, review as scoreRdManagementReview } from './score-rd-management.ts';
import { scoreStandards, review as scoreStandardsReview } from './score-standards.ts';
import { scoreTalent, review as scoreTalentReview } from './score-talent.ts';
import { scoreTechnologyLevel, review as scoreTechnologyLevelReview } from './score-technology-level.ts';
import { technologyField, review as technologyFieldReview } from './technology-field.ts';

/** The eight conditions, in the order of the article; the fifth has two sentences. */
export const hnteProgram = defineProgram({
  id: 'hnte',
  name: '高新技术企业认定',
  requires: allOf(
    registeredOneYear,
    coreIntellectualProperty,
    technologyField,
    scienceStaffRatio,
    allOf(rdExpenseRatio, domesticRdShare),
    highTechIncomeShare,
    innovationScore,
    cleanRecord,
  ),
});

export const reviews: readonly Reviewed[] = [
  { of: cleanRecord, review: cleanRecordReview },
  { of: coreIntellectualProperty, review: coreIntellectualPropertyReview },
  { of: domesticRdShare, review: domesticRdShareReview },
  { of: highTechIncomeShare, review: highTechIncomeShareReview },
  { of: innovationScore, review: innovationScoreReview },
  { of: rdExpenseRatio, review: rdExpenseRatioReview },
  { of: registeredOneYear, review: registeredOneYearReview },
  { of: scienceStaffRatio, review: scienceStaffRatioReview },
  { of: scoreAcquisition, review: scoreAcquisitionReview },
  { of: scoreCommercializationSystem, review: scoreCommercializationSystemReview },
  { of: scoreCommercialization, review: scoreCommercializationReview },
  { of: scoreCoreSupport, review: scoreCoreSupportReview },
  { of: scoreGrowthNetAssets, review: scoreGrowthNetAssetsReview },
  { of: scoreGrowthSales, review: scoreGrowthSalesReview },
  { of: scoreIpQuantity, review: scoreIpQuantityReview },
  { of: scoreRdInstitution, review: scoreRdInstitutionReview },
  { of: scoreRdManagement, review: scoreRdManagementReview },
  { of: scoreStandards, review: scoreStandardsReview },
  { of: scoreTalent, review: scoreTalentReview },
  { of: scoreTechnologyLevel, review: scoreTechnologyLevelReview },
  { of: technologyField, review: technologyFieldReview },
];
