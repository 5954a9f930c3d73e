import { cite } from '../citation.ts';
import { defineClaim } from '../define-claim.ts';
import type { Review } from '../review.ts';

/** Both years must have been claimed; this is the later one. */
export const claimedThisYear = defineClaim({
  id: 'rewards.claimed-this-year',
  name: '当年度自主申报加计扣除',
  basis: [cite('wujin-tech-sme-2021', '三、（七）')],
  claim: 'deductionClaimed',
  question: '当年度是否自主申报享受加计扣除',
  required: '当年度自主申报享受研发费用税前加计扣除',
  fulfilled: '当年度已自主申报加计扣除',
  violated: '当年度未申报加计扣除',
});

export const review: Review<typeof claimedThisYear> = {
  on: '2026-11-21',
  examples: [
    { name: '当年度已自主申报加计扣除', on: '2026-06-30', given: { deductionClaimed: true }, expect: 'met' },
    { name: '当年度未申报加计扣除', on: '2026-06-30', given: { deductionClaimed: false }, expect: 'unmet' },
    { name: '没有填写，要人判断', on: '2026-06-30', given: {}, expect: 'manual' },
    { name: '施行首日', on: '2021-01-01', given: { deductionClaimed: true }, expect: 'met' },
    { name: '施行以前', on: '2020-12-31', given: { deductionClaimed: true }, expect: 'not-in-force' },
  ],
};
