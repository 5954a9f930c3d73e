import { cite } from '../citation.ts';
import { defineClaim } from '../define-claim.ts';
import type { Review } from '../review.ts';

/** The list of abnormal operations is public; whoever is on it is out. */
export const notOnAbnormalList = defineClaim({
  id: 'tech-sme.not-on-abnormal-list',
  name: '未列入经营异常名录',
  basis: [cite('tech-sme-measures-2017', '第六条（四）')],
  claim: 'onAbnormalList',
  meets: false,
  question: '是否列入经营异常名录',
  required: '未列入经营异常名录',
  fulfilled: '未列入经营异常名录',
  violated: '列入经营异常名录',
});

export const review: Review<typeof notOnAbnormalList> = {
  on: '2026-11-21',
  examples: [
    { name: '未列入经营异常名录', on: '2026-06-30', given: { onAbnormalList: false }, expect: 'met' },
    { name: '列入经营异常名录', on: '2026-06-30', given: { onAbnormalList: true }, expect: 'unmet' },
    { name: '没有填写，要人判断', on: '2026-06-30', given: {}, expect: 'manual' },
    { name: '施行首日', on: '2017-05-03', given: { onAbnormalList: false }, expect: 'met' },
    { name: '施行以前', on: '2017-05-02', given: { onAbnormalList: false }, expect: 'not-in-force' },
  ],
};
