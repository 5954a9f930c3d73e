import { cite } from '../citation.ts';
import { dated } from '../dated.ts';
import { defineScore } from '../define-score.ts';
import { expertPoints } from '../expert-points.ts';
import type { Review } from '../review.ts';

/** No bands are printed for this item; inventing some would look like policy. */
export const scoreRdManagement = defineScore({
  id: 'hnte.score-rd-management',
  name: '研究开发组织管理制度',
  basis: [cite('hnte-guidelines-2016', '三、（七）3（1）')],
  needs: [],
  mayUse: ['rdManagementPoints'],
  max: 6,
  parameters: { most: dated({ '2016-01-01': 6 }) },
  points: ({ rdManagementPoints }, { most }) => expertPoints(rdManagementPoints, { low: 0, high: most }),
});

export const review: Review<typeof scoreRdManagement> = {
  on: '2026-11-21',
  examples: [
    { name: '专家未评，全幅未定', on: '2026-06-30', given: {}, expect: [0, 6] },
    { name: '专家给了满分', on: '2026-06-30', given: { rdManagementPoints: 6 }, expect: [6, 6] },
    { name: '超过满分的得分不算数', on: '2026-06-30', given: { rdManagementPoints: 7 }, expect: [0, 6] },
    { name: '指引施行以前', on: '2015-12-31', given: { rdManagementPoints: 6 }, expect: 'not-in-force' },
  ],
};
