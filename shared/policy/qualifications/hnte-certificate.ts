import { cite } from '../citation.ts';
import { dated } from '../dated.ts';
import { defineRule } from '../define-rule.ts';
import { stated } from '../figure.ts';
import { missing } from '../outcome.ts';
import type { Review } from '../review.ts';
import { certificateAgainst } from './certificate-validity.ts';

/** In force from the day of issue for three years; where the batch-year reading of some bureaus differs, a note says so. */
export const hnteCertificate = defineRule({
  id: 'qualifications.hnte-certificate',
  name: '高新技术企业证书在有效期内',
  basis: [cite('hnte-measures-2016', '第九条')],
  needs: [],
  mayUse: ['certificateIssuedOn', 'certificateCancelled'],
  parameters: { years: dated({ '2016-01-01': 3 }) },
  check({ years }, on) {
    const heldAgainst = certificateAgainst(on, years);
    return ({ certificateIssuedOn, certificateCancelled }) => {
      if (certificateCancelled === true) return cancelled;
      return certificateIssuedOn ? heldAgainst(certificateIssuedOn) : missing(['certificateIssuedOn']);
    };
  },
});

const cancelled = stated(false, '高企资格已被取消', '证书在有效期内');

export const review: Review<typeof hnteCertificate> = {
  on: '2026-11-21',
  examples: [
    { name: '发证当天', on: '2023-11-06', given: { certificateIssuedOn: '2023-11-06' }, expect: 'met' },
    { name: '最后一天', on: '2026-11-05', given: { certificateIssuedOn: '2023-11-06' }, expect: 'met' },
    { name: '满三年当天', on: '2026-11-06', given: { certificateIssuedOn: '2023-11-06' }, expect: 'unmet' },
    {
      name: '闰日发证，三月一日失效',
      on: '2023-02-28',
      given: { certificateIssuedOn: '2020-02-29' },
      expect: 'met',
    },
    {
      name: '闰日发证，三月一日已失效',
      on: '2023-03-01',
      given: { certificateIssuedOn: '2020-02-29' },
      expect: 'unmet',
    },
    {
      name: '资格已被取消',
      on: '2024-01-01',
      given: { certificateIssuedOn: '2023-11-06', certificateCancelled: true },
      expect: 'unmet',
    },
    { name: '没有发证日期', on: '2024-01-01', given: {}, expect: 'unknown' },
    {
      name: '办法施行以前',
      on: '2015-12-31',
      given: { certificateIssuedOn: '2014-11-06' },
      expect: 'not-in-force',
    },
  ],
};
