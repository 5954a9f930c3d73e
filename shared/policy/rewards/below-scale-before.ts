import { cite } from '../citation.ts';
import { defineClaim } from '../define-claim.ts';
import type { Review } from '../review.ts';

/** ... and never before. */
export const belowScaleBefore = defineClaim({
  id: 'rewards.below-scale-before',
  name: '以前未上规',
  basis: [cite('wujin-tech-sme-2021', '三、（二）')],
  claim: 'aboveScaleYearBefore',
  meets: false,
  question: '以前年度是否已是规上企业',
  required: '首次上规',
  fulfilled: '以前未上规',
  violated: '以前已是规上企业',
});

export const review: Review<typeof belowScaleBefore> = {
  on: '2026-11-21',
  examples: [
    { name: '以前未上规', on: '2026-06-30', given: { aboveScaleYearBefore: false }, expect: 'met' },
    { name: '以前已是规上企业', on: '2026-06-30', given: { aboveScaleYearBefore: true }, expect: 'unmet' },
    { name: '没有填写，要人判断', on: '2026-06-30', given: {}, expect: 'manual' },
    { name: '施行首日', on: '2021-01-01', given: { aboveScaleYearBefore: false }, expect: 'met' },
    { name: '施行以前', on: '2020-12-31', given: { aboveScaleYearBefore: false }, expect: 'not-in-force' },
  ],
};
