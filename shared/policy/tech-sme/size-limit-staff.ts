import { ratio } from '../../domain/ratio.ts';
import { cite } from '../citation.ts';
import { dated } from '../dated.ts';
import { defineRule } from '../define-rule.ts';
import { peopleAtMost } from '../figure.ts';
import type { Review } from '../review.ts';

/** One of the three limits of the item: each is a rule, so that one figure above its limit settles the answer. */
export const sizeLimitStaff = defineRule({
  id: 'tech-sme.size-limit-staff',
  name: '职工总数',
  basis: [cite('tech-sme-measures-2017', '第六条（二）')],
  needs: ['staffQuarterlyAverage'],
  levers: ['staff-reduction'],
  parameters: { most: dated({ '2017-05-03': ratio(500, 1) }) },
  check({ most }) {
    const heldAgainst = peopleAtMost(most);
    return ({ staffQuarterlyAverage }) => heldAgainst(staffQuarterlyAverage);
  },
});

export const review: Review<typeof sizeLimitStaff> = {
  on: '2026-11-21',
  examples: [
    { name: '恰好在上限（T04）', on: '2026-06-30', given: { staffQuarterlyAverage: 500 }, expect: 'met' },
    { name: '略低于上限', on: '2026-06-30', given: { staffQuarterlyAverage: '499.5' }, expect: 'met' },
    { name: '略高于上限（T04）', on: '2026-06-30', given: { staffQuarterlyAverage: 501 }, expect: 'unmet' },
    { name: '没有数字', on: '2026-06-30', given: {}, expect: 'unknown' },
    { name: '办法发布以前', on: '2017-05-02', given: { staffQuarterlyAverage: 500 }, expect: 'not-in-force' },
  ],
};
