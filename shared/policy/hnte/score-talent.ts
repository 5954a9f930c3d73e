import { cite } from '../citation.ts';
import { dated } from '../dated.ts';
import { defineScore } from '../define-score.ts';
import { expertPoints } from '../expert-points.ts';
import type { Review } from '../review.ts';

/** No bands are printed for this item. */
export const scoreTalent = defineScore({
  id: 'hnte.score-talent',
  name: '科技人员培养、引进与绩效评价奖励',
  basis: [cite('hnte-guidelines-2016', '三、（七）3（4）')],
  needs: [],
  mayUse: ['talentPoints'],
  max: 4,
  parameters: { most: dated({ '2016-01-01': 4 }) },
  points: ({ talentPoints }, { most }) => expertPoints(talentPoints, { low: 0, high: most }),
});

export const review: Review<typeof scoreTalent> = {
  on: '2026-11-21',
  examples: [
    { name: '专家未评，全幅未定', on: '2026-06-30', given: {}, expect: [0, 4] },
    { name: '专家给了满分', on: '2026-06-30', given: { talentPoints: 4 }, expect: [4, 4] },
    { name: '超过满分的得分不算数', on: '2026-06-30', given: { talentPoints: 5 }, expect: [0, 4] },
    { name: '指引施行以前', on: '2015-12-31', given: { talentPoints: 4 }, expect: 'not-in-force' },
  ],
};
