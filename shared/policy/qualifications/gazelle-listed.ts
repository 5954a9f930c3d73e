import { cite } from '../citation.ts';
import { defineListing } from '../define-listing.ts';
import type { Review } from '../review.ts';

/** Criteria differ by province and year: the list decides. */
export const gazelleListed = defineListing({
  id: 'qualifications.gazelle-listed',
  name: '瞪羚企业',
  basis: [cite('wujin-tech-sme-2021', '三、（三）')],
  claim: 'onGazelleList',
  list: '瞪羚企业公布名单',
});

export const review: Review<typeof gazelleListed> = {
  on: '2026-11-21',
  examples: [
    { name: '在瞪羚企业名单', on: '2026-06-30', given: { onGazelleList: true }, expect: 'met' },
    { name: '不在瞪羚企业名单', on: '2026-06-30', given: { onGazelleList: false }, expect: 'unmet' },
    { name: '没有填写，要人判断', on: '2026-06-30', given: {}, expect: 'manual' },
    { name: '施行首日', on: '2021-01-01', given: { onGazelleList: true }, expect: 'met' },
    { name: '施行以前', on: '2020-12-31', given: { onGazelleList: true }, expect: 'not-in-force' },
  ],
};
