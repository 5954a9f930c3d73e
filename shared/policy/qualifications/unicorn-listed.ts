import { cite } from '../citation.ts';
import { defineListing } from '../define-listing.ts';
import type { Review } from '../review.ts';

/** Valuations are not in a ledger: the list decides. */
export const unicornListed = defineListing({
  id: 'qualifications.unicorn-listed',
  name: '独角兽企业',
  basis: [cite('wujin-tech-sme-2021', '三、（三）')],
  claim: 'onUnicornList',
  list: '独角兽（含潜在、种子）企业公布名单',
});

export const review: Review<typeof unicornListed> = {
  on: '2026-11-21',
  examples: [
    { name: '在独角兽企业名单', on: '2026-06-30', given: { onUnicornList: true }, expect: 'met' },
    { name: '不在独角兽企业名单', on: '2026-06-30', given: { onUnicornList: false }, expect: 'unmet' },
    { name: '没有填写，要人判断', on: '2026-06-30', given: {}, expect: 'manual' },
    { name: '施行首日', on: '2021-01-01', given: { onUnicornList: true }, expect: 'met' },
    { name: '施行以前', on: '2020-12-31', given: { onUnicornList: true }, expect: 'not-in-force' },
  ],
};
