import { cite } from '../citation.ts';
import { dated } from '../dated.ts';
import { defineScore } from '../define-score.ts';
import { expertPoints } from '../expert-points.ts';
import type { Review } from '../review.ts';

/** No bands are printed for this item. */
export const scoreRdInstitution = defineScore({
  id: 'hnte.score-rd-institution',
  name: '研发机构、条件与产学研合作',
  basis: [cite('hnte-guidelines-2016', '三、（七）3（2）')],
  needs: [],
  mayUse: ['rdInstitutionPoints'],
  max: 6,
  parameters: { most: dated({ '2016-01-01': 6 }) },
  points: ({ rdInstitutionPoints }, { most }) => expertPoints(rdInstitutionPoints, { low: 0, high: most }),
});

export const review: Review<typeof scoreRdInstitution> = {
  on: '2026-11-21',
  examples: [
    { name: '专家未评，全幅未定', on: '2026-06-30', given: {}, expect: [0, 6] },
    { name: '专家给了满分', on: '2026-06-30', given: { rdInstitutionPoints: 6 }, expect: [6, 6] },
    { name: '超过满分的得分不算数', on: '2026-06-30', given: { rdInstitutionPoints: 7 }, expect: [0, 6] },
    { name: '指引施行以前', on: '2015-12-31', given: { rdInstitutionPoints: 6 }, expect: 'not-in-force' },
  ],
};
