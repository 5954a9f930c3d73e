import { defineThreshold } from '../define-threshold.ts';
import type { Review } from '../review.ts';
import { innovationPassing } from './innovation-passing.ts';
import { scoreAcquisition } from './score-acquisition.ts';
import { scoreCommercialization } from './score-commercialization.ts';
import { scoreCommercializationSystem } from './score-commercialization-system.ts';
import { scoreCoreSupport } from './score-core-support.ts';
import { scoreGrowthNetAssets } from './score-growth-net-assets.ts';
import { scoreGrowthSales } from './score-growth-sales.ts';
import { scoreIpQuantity } from './score-ip-quantity.ts';
import { scoreRdInstitution } from './score-rd-institution.ts';
import { scoreRdManagement } from './score-rd-management.ts';
import { scoreStandards } from './score-standards.ts';
import { scoreTalent } from './score-talent.ts';
import { scoreTechnologyLevel } from './score-technology-level.ts';

/** Never one number where experts choose: a range, and a person where it straddles. */
export const innovationScore = defineThreshold({
  ...innovationPassing,
  groups: [
    {
      name: '知识产权',
      max: 30,
      scores: [scoreTechnologyLevel, scoreCoreSupport, scoreIpQuantity, scoreAcquisition, scoreStandards],
    },
    { name: '科技成果转化能力', max: 30, scores: [scoreCommercialization] },
    {
      name: '研究开发组织管理水平',
      max: 20,
      scores: [scoreRdManagement, scoreRdInstitution, scoreCommercializationSystem, scoreTalent],
    },
    { name: '企业成长性', max: 20, scores: [scoreGrowthNetAssets, scoreGrowthSales] },
  ],
  given: 'innovationScore',
});

const strong = {
  class1RightCount: 1,
  class2UnusedRightCount: 0,
  commercializationCount: 15,
  netAssetsByYear: [100, 150, 200],
  salesRevenueByYear: [100, 150, 200],
} as const;

export const review: Review<typeof innovationScore> = {
  on: '2026-11-21',
  examples: [
    { name: '七十分不算超过（G32）', on: '2026-06-30', given: { innovationScore: 70 }, expect: 'unmet' },
    { name: '专家平均70.33分（G32）', on: '2026-06-30', given: { innovationScore: '70.33' }, expect: 'met' },
    { name: '七十一分（G32）', on: '2026-06-30', given: { innovationScore: 71 }, expect: 'met' },
    { name: '数字都好，余下看专家', on: '2026-06-30', given: strong, expect: 'manual' },
    {
      name: '低端也超过七十',
      on: '2026-06-30',
      given: {
        ...strong,
        technologyLevelPoints: 8,
        coreSupportPoints: 8,
        rdManagementPoints: 6,
        rdInstitutionPoints: 6,
      },
      expect: 'met',
    },
    {
      name: '没有转化、没有增长，最高也到不了70分以上',
      on: '2026-06-30',
      given: {
        ...strong,
        commercializationCount: 3,
        netAssetsByYear: [3, 2, 1],
        salesRevenueByYear: [1, 1, 1],
      },
      expect: 'unmet',
    },
    {
      name: '缺转化项数和三年数字',
      on: '2026-06-30',
      given: { class1RightCount: 1, class2UnusedRightCount: 0 },
      expect: 'unknown',
    },
    { name: '指引施行以前', on: '2015-12-31', given: { innovationScore: 71 }, expect: 'not-in-force' },
  ],
};
