import { cite } from '../citation.ts';
import { dated } from '../dated.ts';
import { defineScore } from '../define-score.ts';
import type { Review } from '../review.ts';
import { countBandFor } from '../tiers.ts';

/** Rights of class I outweigh any number of class II; nothing here is used up by an earlier application. */
export const scoreAchievements = defineScore({
  id: 'tech-sme.score-achievements',
  name: '科技成果指标',
  basis: [cite('tech-sme-measures-2017', '第七条（三）')],
  needs: ['class1RightCount', 'class2RightCount'],
  levers: ['class-1-rights', 'class-2-rights'],
  max: 30,
  parameters: {
    class1: dated({ '2017-05-03': { bands: [{ atLeast: 1, gives: 30 }], otherwise: 0 } }),
    class2: dated({
      '2017-05-03': {
        bands: [
          { atLeast: 4, gives: 24 },
          { atLeast: 3, gives: 18 },
          { atLeast: 2, gives: 12 },
          { atLeast: 1, gives: 6 },
        ],
        otherwise: 0,
      },
    }),
  },
  points({ class1RightCount, class2RightCount }, { class1, class2 }) {
    const points = countBandFor(class1, class1RightCount) || countBandFor(class2, class2RightCount);
    return { low: points, high: points };
  },
});

export const review: Review<typeof scoreAchievements> = {
  on: '2026-11-21',
  examples: [
    {
      name: '一件Ⅰ类即满分',
      on: '2026-06-30',
      given: { class1RightCount: 1, class2RightCount: 0 },
      expect: [30, 30],
    },
    {
      name: '四件Ⅱ类',
      on: '2026-06-30',
      given: { class1RightCount: 0, class2RightCount: 4 },
      expect: [24, 24],
    },
    {
      name: '三件Ⅱ类',
      on: '2026-06-30',
      given: { class1RightCount: 0, class2RightCount: 3 },
      expect: [18, 18],
    },
    {
      name: '没有知识产权',
      on: '2026-06-30',
      given: { class1RightCount: 0, class2RightCount: 0 },
      expect: [0, 0],
    },
    { name: '不知道Ⅱ类件数，得分未定', on: '2026-06-30', given: { class1RightCount: 0 }, expect: [0, 30] },
    {
      name: '办法发布以前',
      on: '2017-05-02',
      given: { class1RightCount: 1, class2RightCount: 0 },
      expect: 'not-in-force',
    },
  ],
};
