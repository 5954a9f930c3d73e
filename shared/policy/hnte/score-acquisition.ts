import { cite } from '../citation.ts';
import { dated } from '../dated.ts';
import { defineScore } from '../define-score.ts';
import { expertPoints } from '../expert-points.ts';
import type { Review } from '../review.ts';

/** Rights from own research may earn the full width, rights only bought or given half of it. */
export const scoreAcquisition = defineScore({
  id: 'hnte.score-acquisition',
  name: '知识产权获得方式',
  basis: [cite('hnte-guidelines-2016', '三、（七）1（4）')],
  needs: [],
  mayUse: ['ownResearch', 'acquisitionPoints'],
  max: 6,
  parameters: {
    own: dated({ '2016-01-01': { low: 1, high: 6 } }),
    acquired: dated({ '2016-01-01': { low: 1, high: 3 } }),
    unknown: dated({ '2016-01-01': { low: 0, high: 6 } }),
  },
  points({ ownResearch, acquisitionPoints }, { own, acquired, unknown }) {
    if (ownResearch === undefined) return expertPoints(acquisitionPoints, unknown);
    return expertPoints(acquisitionPoints, ownResearch ? own : acquired);
  },
});

export const review: Review<typeof scoreAcquisition> = {
  on: '2026-11-21',
  examples: [
    { name: '有自主研发', on: '2026-06-30', given: { ownResearch: true }, expect: [1, 6] },
    { name: '仅有受让等', on: '2026-06-30', given: { ownResearch: false }, expect: [1, 3] },
    { name: '不知道怎样取得', on: '2026-06-30', given: {}, expect: [0, 6] },
    {
      name: '专家给了四分',
      on: '2026-06-30',
      given: { ownResearch: true, acquisitionPoints: 4 },
      expect: [4, 4],
    },
    {
      name: '仅有受让不能得四分',
      on: '2026-06-30',
      given: { ownResearch: false, acquisitionPoints: 4 },
      expect: [1, 3],
    },
    { name: '指引施行以前', on: '2015-12-31', given: { ownResearch: true }, expect: 'not-in-force' },
  ],
};
