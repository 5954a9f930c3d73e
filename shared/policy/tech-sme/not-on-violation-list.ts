import { cite } from '../citation.ts';
import { defineClaim } from '../define-claim.ts';
import type { Review } from '../review.ts';

/** A second list beside the abnormal one: an enterprise can leave one and stay on the other. */
export const notOnViolationList = defineClaim({
  id: 'tech-sme.not-on-violation-list',
  name: '未列入严重违法失信名单',
  basis: [cite('tech-sme-measures-2017', '第六条（四）')],
  claim: 'onViolationList',
  meets: false,
  question: '是否列入严重违法失信名单',
  required: '未列入严重违法失信名单',
  fulfilled: '未列入严重违法失信名单',
  violated: '列入严重违法失信名单',
});

export const review: Review<typeof notOnViolationList> = {
  on: '2026-11-21',
  examples: [
    { name: '未列入严重违法失信名单', on: '2026-06-30', given: { onViolationList: false }, expect: 'met' },
    { name: '列入严重违法失信名单', on: '2026-06-30', given: { onViolationList: true }, expect: 'unmet' },
    { name: '没有填写，要人判断', on: '2026-06-30', given: {}, expect: 'manual' },
    { name: '施行首日', on: '2017-05-03', given: { onViolationList: false }, expect: 'met' },
    { name: '施行以前', on: '2017-05-02', given: { onViolationList: false }, expect: 'not-in-force' },
  ],
};
