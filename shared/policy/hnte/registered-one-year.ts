import { dayNumber } from '../../domain/calendar-date.ts';
import { cite } from '../citation.ts';
import { dated } from '../dated.ts';
import { defineRule } from '../define-rule.ts';
import { countAtLeast } from '../figure.ts';
import type { Review } from '../review.ts';

/** A year is 365 calendar days here, so in a leap year the day before the anniversary is enough. */
export const registeredOneYear = defineRule({
  id: 'hnte.registered-one-year',
  name: '注册成立时间',
  basis: [cite('hnte-measures-2016', '第十一条（一）'), cite('hnte-guidelines-2016', '三、（一）')],
  needs: ['foundedOn'],
  levers: ['waiting'],
  parameters: { days: dated({ '2016-01-01': 365 }) },
  check({ days }, on) {
    const [heldAgainst, today] = [countAtLeast(days, '天'), dayNumber(on)];
    return ({ foundedOn }) => heldAgainst(today - dayNumber(foundedOn));
  },
});

export const review: Review<typeof registeredOneYear> = {
  on: '2026-11-21',
  examples: [
    { name: '满三百六十五天（G14）', on: '2026-03-10', given: { foundedOn: '2025-03-10' }, expect: 'met' },
    { name: '差一天（G14）', on: '2026-03-09', given: { foundedOn: '2025-03-10' }, expect: 'unmet' },
    { name: '闰年提前一天（G15）', on: '2024-03-09', given: { foundedOn: '2023-03-10' }, expect: 'met' },
    { name: '没有成立日期', on: '2026-03-10', given: {}, expect: 'unknown' },
    { name: '办法施行以前', on: '2015-12-31', given: { foundedOn: '2010-03-10' }, expect: 'not-in-force' },
  ],
};
