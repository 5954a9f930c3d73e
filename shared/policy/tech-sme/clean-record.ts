import { cite } from '../citation.ts';
import { defineClaim } from '../define-claim.ts';
import type { Review } from '../review.ts';

/** The window is the year before and the current year, not the 365 days of the HNTE measures. */
export const cleanRecord = defineClaim({
  id: 'tech-sme.clean-record',
  name: '上年及当年无重大事故和失信行为',
  basis: [cite('tech-sme-measures-2017', '第六条（四）')],
  claim: 'cleanForTwoYears',
  question: '上年及当年是否发生重大事故、严重环境违法或科研失信',
  required: '上一会计年度和当年未发生重大安全、重大质量事故、严重环境违法和科研严重失信行为',
  fulfilled: '未发生重大事故、严重环境违法和科研失信',
  violated: '发生过重大事故、严重环境违法或科研失信',
});

export const review: Review<typeof cleanRecord> = {
  on: '2026-11-21',
  examples: [
    {
      name: '未发生重大事故、严重环境违法和科研失信',
      on: '2026-06-30',
      given: { cleanForTwoYears: true },
      expect: 'met',
    },
    {
      name: '发生过重大事故、严重环境违法或科研失信',
      on: '2026-06-30',
      given: { cleanForTwoYears: false },
      expect: 'unmet',
    },
    { name: '没有填写，要人判断', on: '2026-06-30', given: {}, expect: 'manual' },
    { name: '施行首日', on: '2017-05-03', given: { cleanForTwoYears: true }, expect: 'met' },
    { name: '施行以前', on: '2017-05-02', given: { cleanForTwoYears: true }, expect: 'not-in-force' },
  ],
};
