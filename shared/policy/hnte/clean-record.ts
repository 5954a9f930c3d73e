import { cite } from '../citation.ts';
import { defineClaim } from '../define-claim.ts';
import type { Review } from '../review.ts';

/** 365 days before the application, not the fiscal year of the other conditions. */
export const cleanRecord = defineClaim({
  id: 'hnte.clean-record',
  name: '申请前一年内无重大事故和严重环境违法',
  basis: [cite('hnte-measures-2016', '第十一条（八）')],
  claim: 'cleanForOneYear',
  question: '申请前365天内是否发生重大安全、重大质量事故或严重环境违法',
  required: '申请认定前一年内未发生重大安全、重大质量事故或严重环境违法行为',
  fulfilled: '未发生重大事故和严重环境违法',
  violated: '发生过重大事故或严重环境违法',
});

export const review: Review<typeof cleanRecord> = {
  on: '2026-11-21',
  examples: [
    {
      name: '未发生重大事故和严重环境违法',
      on: '2026-06-30',
      given: { cleanForOneYear: true },
      expect: 'met',
    },
    {
      name: '发生过重大事故或严重环境违法',
      on: '2026-06-30',
      given: { cleanForOneYear: false },
      expect: 'unmet',
    },
    { name: '没有填写，要人判断', on: '2026-06-30', given: {}, expect: 'manual' },
    { name: '施行首日', on: '2016-01-01', given: { cleanForOneYear: true }, expect: 'met' },
    { name: '施行以前', on: '2015-12-31', given: { cleanForOneYear: true }, expect: 'not-in-force' },
  ],
};
