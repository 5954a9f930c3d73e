import { cite } from '../citation.ts';
import { defineClaim } from '../define-claim.ts';
import type { Review } from '../review.ts';

/** A recognized institution of its own, at provincial or ministerial level or higher. */
export const directRdInstitution = defineClaim({
  id: 'tech-sme.direct-rd-institution',
  name: '省部级以上研发机构',
  basis: [cite('tech-sme-measures-2017', '第八条（三）')],
  claim: 'provincialRdInstitution',
  question: '是否拥有经认定的省部级以上研发机构',
  required: '拥有经认定的省部级以上研发机构',
  fulfilled: '拥有省部级以上研发机构',
  violated: '没有省部级以上研发机构',
});

export const review: Review<typeof directRdInstitution> = {
  on: '2026-11-21',
  examples: [
    {
      name: '拥有省部级以上研发机构',
      on: '2026-06-30',
      given: { provincialRdInstitution: true },
      expect: 'met',
    },
    {
      name: '没有省部级以上研发机构',
      on: '2026-06-30',
      given: { provincialRdInstitution: false },
      expect: 'unmet',
    },
    { name: '没有填写，要人判断', on: '2026-06-30', given: {}, expect: 'manual' },
    { name: '施行首日', on: '2017-05-03', given: { provincialRdInstitution: true }, expect: 'met' },
    { name: '施行以前', on: '2017-05-02', given: { provincialRdInstitution: true }, expect: 'not-in-force' },
  ],
};
