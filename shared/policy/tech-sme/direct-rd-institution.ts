import { cite } from '../citation.ts';
import { defineRule } from '../define-rule.ts';
import { stated } from '../figure.ts';
import { ask } from '../outcome.ts';
import type { Review } from '../review.ts';

/** A recognized institution of its own, at provincial or ministerial level or higher. */
export const directRdInstitution = defineRule({
  id: 'tech-sme.direct-rd-institution',
  name: '省部级以上研发机构',
  basis: [cite('tech-sme-measures-2017', '第八条（三）')],
  needs: [],
  mayUse: ['provincialRdInstitution'],
  parameters: {},
  check({ provincialRdInstitution }) {
    if (provincialRdInstitution === undefined) return question;
    return provincialRdInstitution ? fulfilled : violated;
  },
});

const question = ask('是否拥有经认定的省部级以上研发机构');
const fulfilled = stated(true, '拥有省部级以上研发机构', '拥有经认定的省部级以上研发机构');
const violated = stated(false, '没有省部级以上研发机构', '拥有经认定的省部级以上研发机构');

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
