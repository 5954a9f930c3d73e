import { cite } from '../citation.ts';
import { defineRule } from '../define-rule.ts';
import { stated } from '../figure.ts';
import { ask } from '../outcome.ts';
import type { Review } from '../review.ts';

/** Criteria differ by province and year: the list decides. */
export const gazelleListed = defineRule({
  id: 'qualifications.gazelle-listed',
  name: '瞪羚企业',
  basis: [cite('wujin-tech-sme-2021', '三、（三）')],
  needs: [],
  mayUse: ['onGazelleList'],
  parameters: {},
  check({ onGazelleList }) {
    if (onGazelleList === undefined) return question;
    return onGazelleList ? fulfilled : violated;
  },
});

const question = ask('是否在瞪羚企业公布名单');
const fulfilled = stated(true, '在瞪羚企业名单', '在瞪羚企业公布名单');
const violated = stated(false, '不在瞪羚企业名单', '在瞪羚企业公布名单');

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
