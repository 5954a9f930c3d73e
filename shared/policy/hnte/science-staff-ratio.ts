import { percent } from '../../domain/ratio.ts';
import { cite } from '../citation.ts';
import { dated } from '../dated.ts';
import { defineRule } from '../define-rule.ts';
import { shareAtLeast, shareOfAverages } from '../figure.ts';
import { ask } from '../outcome.ts';
import type { Review } from '../review.ts';

/** Both counts are yearly averages over months of people with at least 183 days. */
export const scienceStaffRatio = defineRule({
  id: 'hnte.science-staff-ratio',
  name: '科技人员占职工总数的比例',
  basis: [cite('hnte-measures-2016', '第十一条（四）'), cite('hnte-guidelines-2016', '三、（五）')],
  needs: ['scienceStaffMonthlyAverage', 'staffMonthlyAverage'],
  levers: ['science-staff-monthly'],
  parameters: { least: dated({ '2016-01-01': percent(10) }) },
  check({ least }) {
    const heldAgainst = shareAtLeast(least);
    return ({ scienceStaffMonthlyAverage: science, staffMonthlyAverage: all }) =>
      all.numerator > 0n ? heldAgainst(shareOfAverages(science, all)) : nobody;
  },
});

const nobody = ask('职工总数为0，无法计算比例');

export const review: Review<typeof scienceStaffRatio> = {
  on: '2026-11-21',
  examples: [
    {
      name: '恰好百分之十（G06）',
      on: '2026-06-30',
      given: { scienceStaffMonthlyAverage: 12, staffMonthlyAverage: 120 },
      expect: 'met',
    },
    {
      name: '平均数不是整数（G07）',
      on: '2026-06-30',
      given: { scienceStaffMonthlyAverage: '301/24', staffMonthlyAverage: '125.25' },
      expect: 'met',
    },
    {
      name: '9.996%显示为10.00%，仍未达到',
      on: '2026-06-30',
      given: { scienceStaffMonthlyAverage: 2499, staffMonthlyAverage: 25000 },
      expect: 'unmet',
    },
    {
      name: '没有职工',
      on: '2026-06-30',
      given: { scienceStaffMonthlyAverage: 0, staffMonthlyAverage: 0 },
      expect: 'manual',
    },
    {
      name: '没有科技人员数',
      on: '2026-06-30',
      given: { staffMonthlyAverage: 120 },
      expect: 'unknown',
    },
    {
      name: '办法施行以前',
      on: '2015-12-31',
      given: { scienceStaffMonthlyAverage: 12, staffMonthlyAverage: 120 },
      expect: 'not-in-force',
    },
  ],
};
