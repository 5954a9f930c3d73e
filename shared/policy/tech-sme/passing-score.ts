import { cite } from '../citation.ts';
import { dated } from '../dated.ts';
import { defineThreshold } from '../define-threshold.ts';
import type { Review } from '../review.ts';
import { scoreAchievements } from './score-achievements.ts';
import { scoreRdInvestment } from './score-rd-investment.ts';
import { scoreScienceStaff } from './score-science-staff.ts';

export const passingScore = defineThreshold({
  id: 'tech-sme.passing-score',
  name: '综合评价得分',
  basis: [cite('tech-sme-measures-2017', '第六条（五）')],
  parameters: { passing: dated({ '2017-05-03': { atLeast: 60 } }) },
  groups: [{ name: '综合评价', max: 100, scores: [scoreScienceStaff, scoreRdInvestment, scoreAchievements] }],
  neverZero: scoreScienceStaff,
  question: '得分尚未确定',
});

export const review: Review<typeof passingScore> = {
  on: '2026-11-21',
  examples: [
    {
      name: '没有知识产权也可达到（T01）',
      on: '2026-06-30',
      given: {
        scienceStaffQuarterlyAverage: 30,
        staffQuarterlyAverage: 100,
        deductibleRdExpense: 300,
        salesRevenue: 5000,
        totalCosts: 4000,
        class1RightCount: 0,
        class2RightCount: 0,
      },
      expect: 'met',
    },
    {
      name: '五十六分（T02）',
      on: '2026-06-30',
      given: {
        scienceStaffQuarterlyAverage: 10,
        staffQuarterlyAverage: 100,
        deductibleRdExpense: 250,
        salesRevenue: 5000,
        class1RightCount: 0,
        class2RightCount: 2,
      },
      expect: 'unmet',
    },
    {
      name: '多一件Ⅱ类，六十二分（T02）',
      on: '2026-06-30',
      given: {
        scienceStaffQuarterlyAverage: 10,
        staffQuarterlyAverage: 100,
        deductibleRdExpense: 250,
        salesRevenue: 5000,
        class1RightCount: 0,
        class2RightCount: 3,
      },
      expect: 'met',
    },
    {
      name: '八十分但科技人员得0分（T03）',
      on: '2026-06-30',
      given: {
        scienceStaffQuarterlyAverage: '9.99',
        staffQuarterlyAverage: 100,
        deductibleRdExpense: 300,
        salesRevenue: 5000,
        class1RightCount: 1,
        class2RightCount: 0,
      },
      expect: 'unmet',
    },
    {
      name: '缺研发费用但知识产权和人员已不足，尚可能达到',
      on: '2026-06-30',
      given: {
        scienceStaffQuarterlyAverage: 10,
        staffQuarterlyAverage: 100,
        class1RightCount: 0,
        class2RightCount: 1,
      },
      expect: 'unknown',
    },
    {
      name: '没有研发得分怎么也到不了六十',
      on: '2026-06-30',
      given: { deductibleRdExpense: 0, salesRevenue: 5000 },
      expect: 'unmet',
    },
    { name: '办法发布以前', on: '2017-05-02', given: {}, expect: 'not-in-force' },
  ],
};
