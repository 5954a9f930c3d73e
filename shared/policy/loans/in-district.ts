import { cite } from '../citation.ts';
import { defineClaim } from '../define-claim.ts';
import type { Review } from '../review.ts';

/** The support list holds enterprises of the district. */
export const inDistrict = defineClaim({
  id: 'loans.in-district',
  name: '注册地',
  basis: [cite('wujin-hotline-2024', '武科贷支持对象')],
  claim: 'locatedInDistrict',
  question: '是否注册在武进区',
  required: '武进区内企业',
  fulfilled: '注册在本区',
  violated: '不在本区',
});

export const review: Review<typeof inDistrict> = {
  on: '2026-11-21',
  examples: [
    { name: '注册在本区', on: '2026-06-30', given: { locatedInDistrict: true }, expect: 'met' },
    { name: '不在本区', on: '2026-06-30', given: { locatedInDistrict: false }, expect: 'unmet' },
    { name: '没有填写，要人判断', on: '2026-06-30', given: {}, expect: 'manual' },
    { name: '施行首日', on: '2023-12-01', given: { locatedInDistrict: true }, expect: 'met' },
    { name: '施行以前', on: '2023-11-30', given: { locatedInDistrict: true }, expect: 'not-in-force' },
  ],
};
