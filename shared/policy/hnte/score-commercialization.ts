import { ratio } from '../../domain/ratio.ts';
import { cite } from '../citation.ts';
import { dated } from '../dated.ts';
import { defineScore } from '../define-score.ts';
import type { Share } from '../figure.ts';
import type { Review } from '../review.ts';
import { bandFor } from '../tiers.ts';

/** A yearly average above zero and below one stands in no band: nothing at the careful end, one point at the other. */
export const scoreCommercialization = defineScore({
  id: 'hnte.score-commercialization',
  name: '科技成果转化能力',
  basis: [cite('hnte-guidelines-2016', '三、（七）2')],
  needs: ['commercializationCount'],
  mayUse: ['operatingYears'],
  levers: ['commercializations'],
  max: 30,
  parameters: {
    table: dated({
      '2016-01-01': {
        bands: [
          { atLeast: ratio(5, 1), gives: { label: 'A', low: 25, high: 30 } },
          { atLeast: ratio(4, 1), gives: { label: 'B', low: 19, high: 24 } },
          { atLeast: ratio(3, 1), gives: { label: 'C', low: 13, high: 18 } },
          { atLeast: ratio(2, 1), gives: { label: 'D', low: 7, high: 12 } },
          { atLeast: ratio(1, 1), gives: { label: 'E', low: 1, high: 6 } },
          { moreThan: ratio(0, 1), gives: { label: '', low: 0, high: 1 } },
        ],
        otherwise: { label: 'F', low: 0, high: 0 },
      },
    }),
    years: dated({ '2016-01-01': 3 }),
  },
  points({ commercializationCount, operatingYears }, { table, years }) {
    const measured = yearlyAverage(commercializationCount, years);
    const { label, low, high } = bandFor(table, measured);
    if (!isShorter(operatingYears, years)) return { label, low, high, measured };
    const byActualYears = bandFor(table, yearlyAverage(commercializationCount, operatingYears));
    return { label, low, high: byActualYears.high, measured };
  },
});

export const yearlyAverage = (count: number, years: number): Share => ({
  kind: 'share',
  above: BigInt(Math.trunc(count)),
  below: BigInt(years),
});

/** The law does not say by what to divide for a young enterprise, so both readings are shown as one range. */
export const isShorter = (actual: number | undefined, years: number): actual is number =>
  actual !== undefined && Number.isInteger(actual) && actual >= 1 && actual < years;

export const review: Review<typeof scoreCommercialization> = {
  on: '2026-11-21',
  examples: [
    { name: '三年十五项（G31）', on: '2026-06-30', given: { commercializationCount: 15 }, expect: [25, 30] },
    { name: '三年十四项（G31）', on: '2026-06-30', given: { commercializationCount: 14 }, expect: [19, 24] },
    {
      name: '三年两项不足每年一项（G31）',
      on: '2026-06-30',
      given: { commercializationCount: 2 },
      expect: [0, 1],
    },
    { name: '没有转化', on: '2026-06-30', given: { commercializationCount: 0 }, expect: [0, 0] },
    {
      name: '经营两年转化四项，两种除法都列出',
      on: '2026-06-30',
      given: { commercializationCount: 4, operatingYears: 2 },
      expect: [1, 12],
    },
    { name: '没有项数，得分未定', on: '2026-06-30', given: {}, expect: [0, 30] },
    { name: '指引施行以前', on: '2015-12-31', given: { commercializationCount: 15 }, expect: 'not-in-force' },
  ],
};
