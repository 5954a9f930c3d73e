import { cite } from '../citation.ts';
import { defineListing } from '../define-listing.ts';
import type { Review } from '../review.ts';

/** The status comes from the statistics list, never from a revenue figure. */
export const aboveScaleListed = defineListing({
  id: 'qualifications.above-scale-listed',
  name: '规上企业',
  basis: [cite('wujin-tech-sme-2021', '三、（二）')],
  claim: 'onAboveScaleList',
  list: '统计部门的规上企业名单',
});

export const review: Review<typeof aboveScaleListed> = {
  on: '2026-11-21',
  examples: [
    { name: '在规上企业名单', on: '2026-06-30', given: { onAboveScaleList: true }, expect: 'met' },
    { name: '不在规上企业名单', on: '2026-06-30', given: { onAboveScaleList: false }, expect: 'unmet' },
    { name: '没有填写，要人判断', on: '2026-06-30', given: {}, expect: 'manual' },
    { name: '施行首日', on: '2021-01-01', given: { onAboveScaleList: true }, expect: 'met' },
    { name: '施行以前', on: '2020-12-31', given: { onAboveScaleList: true }, expect: 'not-in-force' },
  ],
};
