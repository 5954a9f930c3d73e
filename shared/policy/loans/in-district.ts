import { cite } from '../citation.ts';
import { defineRule } from '../define-rule.ts';
import { stated } from '../figure.ts';
import { ask } from '../outcome.ts';
import type { Review } from '../review.ts';

/** The support list holds enterprises of the district. */
export const inDistrict = defineRule({
  id: 'loans.in-district',
  name: '注册地',
  basis: [cite('wujin-hotline-2024', '武科贷支持对象')],
  needs: [],
  mayUse: ['locatedInDistrict'],
  parameters: {},
  check({ locatedInDistrict }) {
    if (locatedInDistrict === undefined) return question;
    return locatedInDistrict ? fulfilled : violated;
  },
});

const question = ask('是否注册在武进区');
const fulfilled = stated(true, '注册在本区', '武进区内企业');
const violated = stated(false, '不在本区', '武进区内企业');

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
