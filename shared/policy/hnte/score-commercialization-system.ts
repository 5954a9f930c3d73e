import { cite } from '../citation.ts';
import { dated } from '../dated.ts';
import { defineScore } from '../define-score.ts';
import { expertPoints } from '../expert-points.ts';
import type { Review } from '../review.ts';

/** No bands are printed for this item. */
export const scoreCommercializationSystem = defineScore({
  id: 'hnte.score-commercialization-system',
  name: '成果转化组织实施与激励、开放平台',
  basis: [cite('hnte-guidelines-2016', '三、（七）3（3）')],
  needs: [],
  mayUse: ['commercializationSystemPoints'],
  max: 4,
  parameters: { most: dated({ '2016-01-01': 4 }) },
  points: ({ commercializationSystemPoints }, { most }) =>
    expertPoints(commercializationSystemPoints, { low: 0, high: most }),
});

export const review: Review<typeof scoreCommercializationSystem> = {
  on: '2026-11-21',
  examples: [
    { name: '专家未评，全幅未定', on: '2026-06-30', given: {}, expect: [0, 4] },
    { name: '专家给了满分', on: '2026-06-30', given: { commercializationSystemPoints: 4 }, expect: [4, 4] },
    {
      name: '超过满分的得分不算数',
      on: '2026-06-30',
      given: { commercializationSystemPoints: 5 },
      expect: [0, 4],
    },
    {
      name: '指引施行以前',
      on: '2015-12-31',
      given: { commercializationSystemPoints: 4 },
      expect: 'not-in-force',
    },
  ],
};
