import { cite } from '../citation.ts';
import { dated } from '../dated.ts';
import { defineScore } from '../define-score.ts';
import { expertPoints } from '../expert-points.ts';
import type { Review } from '../review.ts';

/** Technical experts alone judge how advanced the technology is. */
export const scoreTechnologyLevel = defineScore({
  id: 'hnte.score-technology-level',
  name: '技术的先进程度',
  basis: [cite('hnte-guidelines-2016', '三、（七）1（1）')],
  needs: [],
  mayUse: ['technologyLevelPoints'],
  max: 8,
  parameters: { most: dated({ '2016-01-01': 8 }) },
  points: ({ technologyLevelPoints }, { most }) =>
    expertPoints(technologyLevelPoints, { low: 0, high: most }),
});

export const review: Review<typeof scoreTechnologyLevel> = {
  on: '2026-11-21',
  examples: [
    { name: '专家未评，全幅未定', on: '2026-06-30', given: {}, expect: [0, 8] },
    { name: '专家给了满分', on: '2026-06-30', given: { technologyLevelPoints: 8 }, expect: [8, 8] },
    { name: '超过满分的得分不算数', on: '2026-06-30', given: { technologyLevelPoints: 9 }, expect: [0, 8] },
    { name: '指引施行以前', on: '2015-12-31', given: { technologyLevelPoints: 8 }, expect: 'not-in-force' },
  ],
};
