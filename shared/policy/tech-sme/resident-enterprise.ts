import { cite } from '../citation.ts';
import { defineClaim } from '../define-claim.ts';
import type { Review } from '../review.ts';

/** Registered in mainland China; a firm under foreign law managed from China came in with the guidelines of 2022. */
export const residentEnterprise = defineClaim({
  id: 'tech-sme.resident-enterprise',
  name: '居民企业',
  basis: [cite('tech-sme-measures-2017', '第六条（一）')],
  claim: 'residentEnterprise',
  question: '是否为在中国境内（不含港澳台）注册的居民企业',
  required: '在中国境内注册的居民企业',
  fulfilled: '是居民企业',
  violated: '不是居民企业',
});

export const review: Review<typeof residentEnterprise> = {
  on: '2026-11-21',
  examples: [
    { name: '是居民企业', on: '2026-06-30', given: { residentEnterprise: true }, expect: 'met' },
    { name: '不是居民企业', on: '2026-06-30', given: { residentEnterprise: false }, expect: 'unmet' },
    { name: '没有填写，要人判断', on: '2026-06-30', given: {}, expect: 'manual' },
    { name: '施行首日', on: '2017-05-03', given: { residentEnterprise: true }, expect: 'met' },
    { name: '施行以前', on: '2017-05-02', given: { residentEnterprise: true }, expect: 'not-in-force' },
  ],
};
