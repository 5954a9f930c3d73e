import { yearOf } from '../../domain/calendar-date.ts';
import { parseCertificateNumber } from '../../domain/certificate-number.ts';
import { cite } from '../citation.ts';
import { defineRule } from '../define-rule.ts';
import { stated } from '../figure.ts';
import { ask } from '../outcome.ts';
import type { Review } from '../review.ts';

/** No document prints the layout, real certificates show it: what differs is put to a person, never refused. */
export const certificateNumber = defineRule({
  id: 'codes.certificate-number',
  name: '高企证书编号',
  basis: [cite('hnte-measures-2016', '第十二条')],
  needs: ['certificateNumber'],
  mayUse: ['certificateIssuedOn'],
  parameters: {},
  check:
    () =>
    ({ certificateNumber: written, certificateIssuedOn }) => {
      const number = parseCertificateNumber(written);
      if (!number) return oddShape;
      if (number.series !== 'GR') return oldSeries;
      if (certificateIssuedOn && yearOf(certificateIssuedOn) !== number.year) return otherYear;
      return fits;
    },
});

const fits = stated(true, '编号格式相符', 'GR + 年份4位 + 省份2位 + 序号6位');
const oddShape = ask('编号一般为GR + 年份4位 + 省份2位 + 序号6位，请核对证书');
const oldSeries = ask('GF、GS开头的是旧编号，请核对证书');
const otherYear = ask('编号中的年份与发证日期不同年，请核对证书');

export const review: Review<typeof certificateNumber> = {
  on: '2026-11-21',
  examples: [
    {
      name: '真实编号',
      on: '2026-06-30',
      given: { certificateNumber: 'GR202232008672', certificateIssuedOn: '2022-11-18' },
      expect: 'met',
    },
    { name: '少一位', on: '2026-06-30', given: { certificateNumber: 'GR20223200867' }, expect: 'manual' },
    { name: '旧编号', on: '2026-06-30', given: { certificateNumber: 'GF201432000672' }, expect: 'manual' },
    {
      name: '年份与发证日期不符',
      on: '2026-06-30',
      given: { certificateNumber: 'GR202232008672', certificateIssuedOn: '2023-11-06' },
      expect: 'manual',
    },
    { name: '没有编号', on: '2026-06-30', given: {}, expect: 'unknown' },
    {
      name: '办法施行以前',
      on: '2015-12-31',
      given: { certificateNumber: 'GR202232008672' },
      expect: 'not-in-force',
    },
  ],
};
