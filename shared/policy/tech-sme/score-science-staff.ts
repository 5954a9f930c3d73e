import { percent } from '../../domain/ratio.ts';
import { cite } from '../citation.ts';
import { dated } from '../dated.ts';
import { defineScore } from '../define-score.ts';
import { shareOfAverages } from '../figure.ts';
import type { Review } from '../review.ts';
import { bandFor } from '../tiers.ts';

/** Staff on the quarterly basis of the information form, not the monthly one of the HNTE guidelines. */
export const scoreScienceStaff = defineScore({
  id: 'tech-sme.score-science-staff',
  name: '科技人员指标',
  basis: [cite('tech-sme-measures-2017', '第七条（一）')],
  needs: ['scienceStaffQuarterlyAverage', 'staffQuarterlyAverage'],
  mayUse: ['staffMonthlyAverage'],
  levers: ['science-staff-quarterly'],
  max: 20,
  parameters: {
    table: dated({
      '2017-05-03': {
        bands: [
          { atLeast: percent(30), gives: 20 },
          { atLeast: percent(25), gives: 16 },
          { atLeast: percent(20), gives: 12 },
          { atLeast: percent(15), gives: 8 },
          { atLeast: percent(10), gives: 4 },
        ],
        otherwise: 0,
      },
    }),
  },
  points({ scienceStaffQuarterlyAverage, staffQuarterlyAverage }, { table }) {
    if (staffQuarterlyAverage.numerator <= 0n) return { low: 0, high: 0 };
    const measured = shareOfAverages(scienceStaffQuarterlyAverage, staffQuarterlyAverage);
    const points = bandFor(table, measured);
    return { low: points, high: points, measured };
  },
});

export const review: Review<typeof scoreScienceStaff> = {
  on: '2026-11-21',
  examples: [
    {
      name: '恰好百分之三十',
      on: '2026-06-30',
      given: { scienceStaffQuarterlyAverage: 30, staffQuarterlyAverage: 100 },
      expect: [20, 20],
    },
    {
      name: '差一点到百分之三十',
      on: '2026-06-30',
      given: { scienceStaffQuarterlyAverage: '29.99', staffQuarterlyAverage: 100 },
      expect: [16, 16],
    },
    {
      name: '恰好百分之十（T02）',
      on: '2026-06-30',
      given: { scienceStaffQuarterlyAverage: 10, staffQuarterlyAverage: 100 },
      expect: [4, 4],
    },
    {
      name: '百分之九点九九不进位（T03）',
      on: '2026-06-30',
      given: { scienceStaffQuarterlyAverage: '9.99', staffQuarterlyAverage: 100 },
      expect: [0, 0],
    },
    {
      name: '没有职工',
      on: '2026-06-30',
      given: { scienceStaffQuarterlyAverage: 0, staffQuarterlyAverage: 0 },
      expect: [0, 0],
    },
    {
      name: '没有职工总数，得分未定',
      on: '2026-06-30',
      given: { scienceStaffQuarterlyAverage: 10 },
      expect: [0, 20],
    },
    {
      name: '办法发布以前',
      on: '2017-05-02',
      given: { scienceStaffQuarterlyAverage: 30, staffQuarterlyAverage: 100 },
      expect: 'not-in-force',
    },
  ],
};
