import { cite } from '../citation.ts';
import { defineListing } from '../define-listing.ts';
import type { Review } from '../review.ts';

/** Criteria and term of the pool are not known to us: the list decides. */
export const hntePoolListed = defineListing({
  id: 'qualifications.hnte-pool-listed',
  name: '高企培育入库',
  basis: [cite('wujin-tech-sme-2021', '三、（二）')],
  claim: 'onHntePoolList',
  list: '省、市高企培育库入库名单',
});

export const review: Review<typeof hntePoolListed> = {
  on: '2026-11-21',
  examples: [
    { name: '在高企培育库名单', on: '2026-06-30', given: { onHntePoolList: true }, expect: 'met' },
    { name: '不在高企培育库名单', on: '2026-06-30', given: { onHntePoolList: false }, expect: 'unmet' },
    { name: '没有填写，要人判断', on: '2026-06-30', given: {}, expect: 'manual' },
    { name: '施行首日', on: '2021-01-01', given: { onHntePoolList: true }, expect: 'met' },
    { name: '施行以前', on: '2020-12-31', given: { onHntePoolList: true }, expect: 'not-in-force' },
  ],
};
