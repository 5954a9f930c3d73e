import { cite } from '../citation.ts';
import { defineClaim } from '../define-claim.ts';
import type { Review } from '../review.ts';

/** Ranked among the first three of the winners within five years. */
export const directNationalAward = defineClaim({
  id: 'tech-sme.direct-national-award',
  name: '国家级科技奖励',
  basis: [cite('tech-sme-measures-2017', '第八条（二）')],
  claim: 'nationalAwardTopThree',
  question: '近五年内是否获国家级科技奖励并排名前三',
  required: '近五年内获得过国家级科技奖励并在获奖单位中排在前三名',
  fulfilled: '近五年获国家级科技奖励且排名前三',
  violated: '没有排名前三的国家级科技奖励',
});

export const review: Review<typeof directNationalAward> = {
  on: '2026-11-21',
  examples: [
    {
      name: '近五年获国家级科技奖励且排名前三',
      on: '2026-06-30',
      given: { nationalAwardTopThree: true },
      expect: 'met',
    },
    {
      name: '没有排名前三的国家级科技奖励',
      on: '2026-06-30',
      given: { nationalAwardTopThree: false },
      expect: 'unmet',
    },
    { name: '没有填写，要人判断', on: '2026-06-30', given: {}, expect: 'manual' },
    { name: '施行首日', on: '2017-05-03', given: { nationalAwardTopThree: true }, expect: 'met' },
    { name: '施行以前', on: '2017-05-02', given: { nationalAwardTopThree: true }, expect: 'not-in-force' },
  ],
};
