import { cite } from '../citation.ts';
import { dated } from '../dated.ts';
import { defineScore } from '../define-score.ts';
import { expertPoints } from '../expert-points.ts';
import type { Review } from '../review.ts';

/** A bonus: whoever had no part in a standard gets none, and the group still counts no more than its maximum. */
export const scoreStandards = defineScore({
  id: 'hnte.score-standards',
  name: '参与编制标准（加分）',
  basis: [cite('hnte-guidelines-2016', '三、（七）1（5）')],
  needs: [],
  mayUse: ['standardDrafted', 'standardPoints'],
  max: 2,
  parameters: {
    drafted: dated({ '2016-01-01': { low: 1, high: 2 } }),
    unknown: dated({ '2016-01-01': { low: 0, high: 2 } }),
  },
  points({ standardDrafted, standardPoints }, { drafted, unknown }) {
    if (standardDrafted === undefined) return expertPoints(standardPoints, unknown);
    return standardDrafted ? expertPoints(standardPoints, drafted) : { low: 0, high: 0 };
  },
});

export const review: Review<typeof scoreStandards> = {
  on: '2026-11-21',
  examples: [
    { name: '参与过', on: '2026-06-30', given: { standardDrafted: true }, expect: [1, 2] },
    { name: '没有参与', on: '2026-06-30', given: { standardDrafted: false }, expect: [0, 0] },
    { name: '不知道', on: '2026-06-30', given: {}, expect: [0, 2] },
    {
      name: '专家给了两分',
      on: '2026-06-30',
      given: { standardDrafted: true, standardPoints: 2 },
      expect: [2, 2],
    },
    { name: '指引施行以前', on: '2015-12-31', given: { standardDrafted: true }, expect: 'not-in-force' },
  ],
};
