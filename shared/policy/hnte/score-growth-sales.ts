import { cite } from '../citation.ts';
import { defineScore } from '../define-score.ts';
import type { Review } from '../review.ts';
import { growthPoints, growthTable } from './growth-points.ts';

/** The rate and its band are exact; the point inside the band is the finance expert's. */
export const scoreGrowthSales = defineScore({
  id: 'hnte.score-growth-sales',
  name: '销售收入增长率',
  basis: [cite('hnte-guidelines-2016', '三、（七）4（2）')],
  needs: ['salesRevenueByYear'],
  max: 10,
  parameters: { table: growthTable },
  points: ({ salesRevenueByYear }, { table }) => growthPoints(salesRevenueByYear, table),
});

export const review: Review<typeof scoreGrowthSales> = {
  on: '2026-11-21',
  examples: [
    { name: 'A档（G18）', on: '2026-06-30', given: { salesRevenueByYear: [100, 150, 200] }, expect: [9, 10] },
    {
      name: '恰好百分之十五（G19）',
      on: '2026-06-30',
      given: { salesRevenueByYear: [100, 115, '132.25'] },
      expect: [5, 6],
    },
    {
      name: '差一分钱到百分之十五',
      on: '2026-06-30',
      given: { salesRevenueByYear: [100, 115, '132.249999'] },
      expect: [3, 4],
    },
    {
      name: '恰好百分之五（G20）',
      on: '2026-06-30',
      given: { salesRevenueByYear: [100, 105, '110.25'] },
      expect: [3, 4],
    },
    {
      name: '没有增长（G21）',
      on: '2026-06-30',
      given: { salesRevenueByYear: [100, 100, 100] },
      expect: [0, 0],
    },
    {
      name: '第一年为零取后两年（G22）',
      on: '2026-06-30',
      given: { salesRevenueByYear: [0, 200, 260] },
      expect: [7, 8],
    },
    {
      name: '第二年为零（G23）',
      on: '2026-06-30',
      given: { salesRevenueByYear: [100, 0, 300] },
      expect: [0, 0],
    },
    {
      name: '末年下降仍按平均（G24）',
      on: '2026-06-30',
      given: { salesRevenueByYear: [1000, 1300, 1200] },
      expect: [3, 4],
    },
    {
      name: '负基数，字面增长率为负（G25）',
      on: '2026-06-30',
      given: { salesRevenueByYear: ['-22.3', '58.4', '-67.7'] },
      expect: [0, 0],
    },
    {
      name: '负基数，字面增长率为正，由人判断（G26）',
      on: '2026-06-30',
      given: { salesRevenueByYear: [-10, -20, -40] },
      expect: [0, 10],
    },
    {
      name: '只有两年不折半（G27）',
      on: '2026-06-30',
      given: { salesRevenueByYear: [800, 1000] },
      expect: [7, 8],
    },
    { name: '只有一年', on: '2026-06-30', given: { salesRevenueByYear: [800] }, expect: [0, 0] },
    { name: '没有数字，得分未定', on: '2026-06-30', given: {}, expect: [0, 10] },
    {
      name: '指引施行以前',
      on: '2015-12-31',
      given: { salesRevenueByYear: [100, 150, 200] },
      expect: 'not-in-force',
    },
  ],
};
