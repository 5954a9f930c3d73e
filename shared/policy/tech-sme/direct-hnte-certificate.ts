import { cite } from '../citation.ts';
import { dated } from '../dated.ts';
import { defineRule } from '../define-rule.ts';
import { stated } from '../figure.ts';
import { missing } from '../outcome.ts';
import { certificateAgainst } from '../qualifications/certificate-validity.ts';
import type { Review } from '../review.ts';

/** A valid HNTE certificate replaces the score, not the conditions of entry. */
export const directHnteCertificate = defineRule({
  id: 'tech-sme.direct-hnte-certificate',
  name: '有效期内的高新技术企业资格',
  basis: [cite('tech-sme-measures-2017', '第八条（一）'), cite('hnte-measures-2016', '第九条')],
  needs: [],
  mayUse: ['certificateIssuedOn', 'certificateCancelled'],
  parameters: { years: dated({ '2017-05-03': 3 }) },
  check({ years }, on) {
    const heldAgainst = certificateAgainst(on, years);
    return ({ certificateIssuedOn, certificateCancelled }) => {
      if (certificateCancelled === true) return cancelled;
      return certificateIssuedOn ? heldAgainst(certificateIssuedOn) : missing(['certificateIssuedOn']);
    };
  },
});

const cancelled = stated(false, '高企资格已被取消', '拥有有效期内的高新技术企业资格证书');

export const review: Review<typeof directHnteCertificate> = {
  on: '2026-11-21',
  examples: [
    { name: '发证当天', on: '2023-11-06', given: { certificateIssuedOn: '2023-11-06' }, expect: 'met' },
    { name: '最后一天', on: '2026-11-05', given: { certificateIssuedOn: '2023-11-06' }, expect: 'met' },
    { name: '满三年当天', on: '2026-11-06', given: { certificateIssuedOn: '2023-11-06' }, expect: 'unmet' },
    { name: '发证前一天', on: '2023-11-05', given: { certificateIssuedOn: '2023-11-06' }, expect: 'unmet' },
    {
      name: '资格已被取消',
      on: '2024-11-05',
      given: { certificateIssuedOn: '2023-11-06', certificateCancelled: true },
      expect: 'unmet',
    },
    { name: '没有发证日期', on: '2026-11-05', given: {}, expect: 'unknown' },
    {
      name: '办法发布以前',
      on: '2017-05-02',
      given: { certificateIssuedOn: '2016-11-30' },
      expect: 'not-in-force',
    },
  ],
};
