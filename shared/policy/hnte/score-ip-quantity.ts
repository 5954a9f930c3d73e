import { cite } from '../citation.ts';
import { dated } from '../dated.ts';
import { defineScore } from '../define-score.ts';
import type { Review } from '../review.ts';
import { countBandFor } from '../tiers.ts';

/** The band is exact, the point inside it the experts'. Class II counts only where no earlier success has used it. */
export const scoreIpQuantity = defineScore({
  id: 'hnte.score-ip-quantity',
  name: '知识产权数量',
  basis: [cite('hnte-guidelines-2016', '三、（七）1（3）')],
  needs: ['class1RightCount', 'class2UnusedRightCount'],
  levers: ['class-1-rights', 'class-2-unused-rights'],
  max: 8,
  parameters: {
    class1: dated({
      '2016-01-01': { bands: [{ atLeast: 1, gives: { label: 'A', low: 7, high: 8 } }], otherwise: undefined },
    }),
    class2: dated({
      '2016-01-01': {
        bands: [
          { atLeast: 5, gives: { label: 'B', low: 5, high: 6 } },
          { atLeast: 3, gives: { label: 'C', low: 3, high: 4 } },
          { atLeast: 1, gives: { label: 'D', low: 1, high: 2 } },
        ],
        otherwise: { label: 'E', low: 0, high: 0 },
      },
    }),
  },
  points: ({ class1RightCount, class2UnusedRightCount }, { class1, class2 }) =>
    countBandFor(class1, class1RightCount) ?? countBandFor(class2, class2UnusedRightCount),
});

export const review: Review<typeof scoreIpQuantity> = {
  on: '2026-11-21',
  examples: [
    {
      name: 'Ⅱ类都已用过，两件发明仍是A档（G28）',
      on: '2026-06-30',
      given: { class1RightCount: 2, class2UnusedRightCount: 0 },
      expect: [7, 8],
    },
    {
      name: '五件Ⅱ类（G29）',
      on: '2026-06-30',
      given: { class1RightCount: 0, class2UnusedRightCount: 5 },
      expect: [5, 6],
    },
    {
      name: '四件Ⅱ类（G29）',
      on: '2026-06-30',
      given: { class1RightCount: 0, class2UnusedRightCount: 4 },
      expect: [3, 4],
    },
    {
      name: '两件Ⅱ类（G29）',
      on: '2026-06-30',
      given: { class1RightCount: 0, class2UnusedRightCount: 2 },
      expect: [1, 2],
    },
    {
      name: '没有知识产权（G29）',
      on: '2026-06-30',
      given: { class1RightCount: 0, class2UnusedRightCount: 0 },
      expect: [0, 0],
    },
    { name: '没有件数，得分未定', on: '2026-06-30', given: { class1RightCount: 0 }, expect: [0, 8] },
    {
      name: '指引施行以前',
      on: '2015-12-31',
      given: { class1RightCount: 1, class2UnusedRightCount: 0 },
      expect: 'not-in-force',
    },
  ],
};
