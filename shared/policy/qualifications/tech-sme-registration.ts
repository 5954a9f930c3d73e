import { yearOf } from '../../domain/calendar-date.ts';
import { registrationYearOf } from '../../domain/registration-number.ts';
import { cite } from '../citation.ts';
import { dated } from '../dated.ts';
import { defineRule } from '../define-rule.ts';
import { stated } from '../figure.ts';
import { ask, missing } from '../outcome.ts';
import type { Review } from '../review.ts';

/**
 * A number counts for its evaluation year, whenever it was announced. Some guides let it be used until the end of March
 * of the next year: a note says so, the verdict keeps to the year.
 */
export const techSmeRegistration = defineRule({
  id: 'qualifications.tech-sme-registration',
  name: '当年度科技型中小企业入库登记编号',
  basis: [cite('tech-sme-measures-2017', '第十一条')],
  needs: ['registrationNumber'],
  mayUse: ['registrationRevoked'],
  parameters: { usableUntil: dated({ '2017-05-03': '03-31' }) },
  check:
    (_parameters, on) =>
    ({ registrationNumber, registrationRevoked }) => {
      if (registrationNumber === '') return missing(['registrationNumber']);
      if (registrationRevoked === true) return revoked;
      const year = registrationYearOf(registrationNumber);
      if (year === undefined) return unreadable;
      return stated(year === yearOf(on), `${year}年度入库登记编号`, `${yearOf(on)}年度入库登记编号`);
    },
});

const revoked = stated(false, '入库登记编号已被撤销', '当年度有效的入库登记编号');
const unreadable = ask('入库登记编号看不出年度，请核对');

export const review: Review<typeof techSmeRegistration> = {
  on: '2026-11-21',
  examples: [
    {
      name: '当年编号',
      on: '2026-06-30',
      given: { registrationNumber: '202632041200000123' },
      expect: 'met',
    },
    {
      name: '年底仍有效',
      on: '2026-12-31',
      given: { registrationNumber: '202632041200000123' },
      expect: 'met',
    },
    {
      name: '次年一月一日',
      on: '2027-01-01',
      given: { registrationNumber: '202632041200000123' },
      expect: 'unmet',
    },
    {
      name: '编号被撤销',
      on: '2026-06-30',
      given: { registrationNumber: '202632041200000123', registrationRevoked: true },
      expect: 'unmet',
    },
    { name: '看不出年度', on: '2026-06-30', given: { registrationNumber: '见附件' }, expect: 'manual' },
    { name: '没有编号', on: '2026-06-30', given: {}, expect: 'unknown' },
    { name: '办法发布以前', on: '2017-05-02', given: { registrationNumber: '2017' }, expect: 'not-in-force' },
  ],
};
