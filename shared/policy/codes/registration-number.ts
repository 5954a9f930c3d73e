import { isRegistrationNumberOf, registrationNumberLength } from '../../domain/registration-number.ts';
import { cite } from '../citation.ts';
import { dated } from '../dated.ts';
import { defineRule } from '../define-rule.ts';
import { stated } from '../figure.ts';
import { ask } from '../outcome.ts';
import type { Review } from '../review.ts';

/** Usual practice, printed nowhere: a number of another shape or district is put to a person, never refused. */
export const registrationNumber = defineRule({
  id: 'codes.registration-number',
  name: '入库登记编号',
  basis: [cite('tech-sme-measures-2017', '第十一条')],
  needs: ['registrationNumber'],
  parameters: { division: dated({ '2017-05-03': '320412' }) },
  check:
    ({ division }) =>
    ({ registrationNumber: written }) =>
      isRegistrationNumberOf(written, division) ? fits : oddShape,
});

const fits = stated(true, '编号格式相符', `${registrationNumberLength}位，年份4位 + 行政区划代码6位 + 8位`);
const oddShape = ask(`编号一般为${registrationNumberLength}位，年份4位 + 本区行政区划代码6位 + 8位，请核对`);

export const review: Review<typeof registrationNumber> = {
  on: '2026-11-21',
  examples: [
    {
      name: '本区编号',
      on: '2026-06-30',
      given: { registrationNumber: '202632041200000123' },
      expect: 'met',
    },
    {
      name: '少一位',
      on: '2026-06-30',
      given: { registrationNumber: '20263204120000012' },
      expect: 'manual',
    },
    {
      name: '外区编号',
      on: '2026-06-30',
      given: { registrationNumber: '202632041100000123' },
      expect: 'manual',
    },
    { name: '没有编号', on: '2026-06-30', given: {}, expect: 'unknown' },
    { name: '办法发布以前', on: '2017-05-02', given: { registrationNumber: '2017' }, expect: 'not-in-force' },
  ],
};
