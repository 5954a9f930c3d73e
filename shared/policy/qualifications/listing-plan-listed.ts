import { cite } from '../citation.ts';
import { defineListing } from '../define-listing.ts';
import type { Review } from '../review.ts';

/** The plan names its enterprises. */
export const listingPlanListed = defineListing({
  id: 'qualifications.listing-plan-listed',
  name: '上市培育',
  basis: [cite('jiangsu-listing-2025', '培育条件')],
  claim: 'onListingPlanList',
  list: '科技企业上市培育名单',
});

export const review: Review<typeof listingPlanListed> = {
  on: '2026-11-21',
  examples: [
    { name: '在上市培育名单', on: '2026-06-30', given: { onListingPlanList: true }, expect: 'met' },
    { name: '不在上市培育名单', on: '2026-06-30', given: { onListingPlanList: false }, expect: 'unmet' },
    { name: '没有填写，要人判断', on: '2026-06-30', given: {}, expect: 'manual' },
    { name: '施行首日', on: '2025-01-01', given: { onListingPlanList: true }, expect: 'met' },
    { name: '施行以前', on: '2024-12-31', given: { onListingPlanList: true }, expect: 'not-in-force' },
  ],
};
