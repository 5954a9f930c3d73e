import { cite } from '../citation.ts';
import { dated } from '../dated.ts';
import { defineScore } from '../define-score.ts';
import { expertPoints } from '../expert-points.ts';
import type { Review } from '../review.ts';

/** Technical experts judge the support, not its existence: that is condition two. */
export const scoreCoreSupport = defineScore({
  id: 'hnte.score-core-support',
  name: '对主要产品（服务）在技术上发挥核心支持作用',
  basis: [cite('hnte-guidelines-2016', '三、（七）1（2）')],
  needs: [],
  mayUse: ['coreSupportPoints'],
  max: 8,
  parameters: { most: dated({ '2016-01-01': 8 }) },
  points: ({ coreSupportPoints }, { most }) => expertPoints(coreSupportPoints, { low: 0, high: most }),
});

export const review: Review<typeof scoreCoreSupport> = {
  on: '2026-11-21',
  examples: [
    { name: '专家未评，全幅未定', on: '2026-06-30', given: {}, expect: [0, 8] },
    { name: '专家给了满分', on: '2026-06-30', given: { coreSupportPoints: 8 }, expect: [8, 8] },
    { name: '超过满分的得分不算数', on: '2026-06-30', given: { coreSupportPoints: 9 }, expect: [0, 8] },
    { name: '指引施行以前', on: '2015-12-31', given: { coreSupportPoints: 8 }, expect: 'not-in-force' },
  ],
};
