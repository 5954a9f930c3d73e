import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { type Decimal, decimal, decimalText, sumOf } from '../../../shared/domain/decimal.ts';
import { ratio } from '../../../shared/domain/ratio.ts';
import { evaluateRule } from '../../../shared/policy/evaluate.ts';
import { domesticRdShare } from '../../../shared/policy/hnte/domestic-rd-share.ts';
import { highTechIncomeShare } from '../../../shared/policy/hnte/high-tech-income-share.ts';
import { rdExpenseRatio } from '../../../shared/policy/hnte/rd-expense-ratio.ts';
import { scienceStaffRatio } from '../../../shared/policy/hnte/science-staff-ratio.ts';
import { scoreGrowthSales } from '../../../shared/policy/hnte/score-growth-sales.ts';
import { scoreRdInvestment } from '../../../shared/policy/tech-sme/score-rd-investment.ts';
import { scoreScienceStaff } from '../../../shared/policy/tech-sme/score-science-staff.ts';
import { day } from './days.ts';

/** The slow way: fractions of bigints made from digits, without the product's decimals and ratios. */
type Slow = readonly [above: bigint, below: bigint];

const slow = (amount: Decimal): Slow => {
  const [whole = '0', fraction = ''] = decimalText(amount).split('.');
  return [BigInt(whole + fraction), 10n ** BigInt(fraction.length)];
};
const add = ([a, b]: Slow, [c, d]: Slow): Slow => [a * d + c * b, b * d];
const divide = ([a, b]: Slow, [c, d]: Slow): Slow => (c < 0n ? [-a * d, -b * c] : [a * d, b * c]);
const atLeast = ([a, b]: Slow, [c, d]: Slow): boolean => a * d >= c * b;
const whole = (count: number): Slow => [BigInt(count), 1n];
const hundredths = (points: number): Slow => [BigInt(points), 100n];

const on = day('2026-06-30');
const amount = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 9n }), fc.integer({ min: 0, max: 4 }))
  .map(([units, scale]) => decimal(units, scale));
const positive = amount.filter(({ units }) => units > 0n);

/** An amount that is a share of another, within a few of the smallest units: where floats and rounding go wrong. */
const aroundShareOf = (base: Decimal, points: number) =>
  fc.integer({ min: -3, max: 3 }).map((by) => {
    const units = base.units * BigInt(points);
    return decimal(units + BigInt(by), base.scale + 2);
  });

const partAndWhole = (shares: readonly number[]) =>
  positive.chain((base) =>
    fc
      .oneof(amount, ...shares.map((share) => aroundShareOf(base, share)))
      .map((part) => ({ part: part.units < 0n ? decimal(0) : part, base })),
  );

describe('the engine agrees with slow fractions', () => {
  it('on R&D intensity, in every tier', () => {
    const last = fc.oneof(
      amount,
      fc
        .constantFrom(5000, 20000)
        .chain((bound) => fc.integer({ min: -2, max: 2 }).map((by) => decimal(bound * 100 + by, 2))),
    );
    fc.assert(
      fc.property(partAndWhole([3, 4, 5]), last, ({ part, base }, salesRevenue) => {
        const size = slow(salesRevenue);
        const points = atLeast(whole(5000), size) ? 5 : atLeast(whole(20000), size) ? 4 : 3;
        const facts = { salesRevenue, salesRevenueThreeYears: base, rdExpenseThreeYears: part };
        const expected = atLeast(divide(slow(part), slow(base)), hundredths(points)) ? 'met' : 'unmet';
        expect(evaluateRule(rdExpenseRatio, facts, on).verdict).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('on both shares of sixty per cent', () => {
    fc.assert(
      fc.property(partAndWhole([60]), ({ part, base }) => {
        const expected = atLeast(divide(slow(part), slow(base)), hundredths(60)) ? 'met' : 'unmet';
        const income = evaluateRule(highTechIncomeShare, { highTechIncome: part, totalIncome: base }, on);
        const home = { domesticRdExpenseThreeYears: part, rdExpenseThreeYears: base };
        expect(income.verdict).toBe(expected);
        expect(evaluateRule(domesticRdShare, home, on).verdict).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it('on staff averages that are fractions', () => {
    const people = fc.tuple(fc.integer({ min: 1, max: 24_000 }), fc.constantFrom(1, 2, 8, 24));
    fc.assert(
      fc.property(people, fc.integer({ min: -2, max: 2 }), fc.boolean(), ([units, below], by, close) => {
        const part = close ? Math.max(0, Math.round(units / 10) + by) : Math.abs(by);
        const facts = {
          scienceStaffMonthlyAverage: ratio(part, below),
          staffMonthlyAverage: ratio(units, below),
        };
        const share = divide([BigInt(part), BigInt(below)], [BigInt(units), BigInt(below)]);
        const expected = atLeast(share, hundredths(10)) ? 'met' : 'unmet';
        expect(evaluateRule(scienceStaffRatio, facts, on).verdict).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it('on the points for staff', () => {
    fc.assert(
      fc.property(partAndWhole([10, 15, 20, 25, 30]), ({ part, base }) => {
        const share = divide(slow(part), slow(base));
        const step = [30, 25, 20, 15, 10].findIndex((points) => atLeast(share, hundredths(points)));
        const facts = {
          scienceStaffQuarterlyAverage: ratio(part.units, 10n ** BigInt(part.scale)),
          staffQuarterlyAverage: ratio(base.units, 10n ** BigInt(base.scale)),
        };
        expect(scoreScienceStaff.onDay(on)?.points(facts).low).toBe(step < 0 ? 0 : 20 - 4 * step);
      }),
      { numRuns: 1000 },
    );
  });

  it('on the points for R&D by the better of two routes', () => {
    const pointsBy = (share: Slow, steps: readonly number[]) => {
      const step = steps.findIndex((points) => atLeast(share, hundredths(points)));
      return step < 0 ? 0 : 50 - 10 * step;
    };
    fc.assert(
      fc.property(partAndWhole([2, 3, 4, 5, 6]), positive, ({ part, base }, costs) => {
        const bySales = pointsBy(divide(slow(part), slow(base)), [6, 5, 4, 3, 2]);
        const byCosts = pointsBy(divide(slow(part), slow(costs)), [30, 25, 20, 15, 10]);
        const facts = { deductibleRdExpense: part, salesRevenue: base, totalCosts: costs };
        const found = scoreRdInvestment.onDay(on)?.points(facts);
        expect(found?.low).toBe(Math.max(bySales, byCosts));
        expect(found?.label).toBe(byCosts > bySales ? '按成本费用' : '按销售收入');
      }),
      { numRuns: 1000 },
    );
  });

  it('on growth over three years', () => {
    const years = fc.oneof(
      fc.tuple(positive, positive, amount),
      // 100 → 100 (1 + g) → 100 (1 + g)²: exactly g, give or take the smallest unit.
      fc
        .tuple(fc.constantFrom(5, 15, 25, 35), fc.integer({ min: -1, max: 1 }), positive)
        .map(([points, by, first]) => {
          const grown = decimal(first.units * BigInt(100 + points), first.scale + 2);
          const last = decimal(first.units * BigInt(100 + points) ** 2n + BigInt(by), first.scale + 4);
          return [first, grown, last] as const;
        }),
    );
    fc.assert(
      fc.property(years, ([first, second, third]) => {
        fc.pre(first.units > 0n && second.units > 0n && third.units >= 0n);
        const sum = add(divide(slow(second), slow(first)), divide(slow(third), slow(second)));
        const rate: Slow = [sum[0] - 2n * sum[1], 2n * sum[1]];
        const step = [35, 25, 15, 5].findIndex((points) => atLeast(rate, hundredths(points)));
        const expected = step >= 0 ? 10 - 2 * step : rate[0] > 0n ? 2 : 0;
        const found = scoreGrowthSales.onDay(on)?.points({ salesRevenueByYear: [first, second, third] });
        expect(found?.high).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('on a case that floats get wrong', () => {
    const facts = { salesRevenueByYear: [decimal(100), decimal(115), decimal(13225, 2)] };
    expect(0.5 * (115 / 100 + 132.25 / 115) - 1).toBeLessThan(0.15);
    expect(scoreGrowthSales.onDay(on)?.points(facts).label).toBe('C');
    expect(decimalText(sumOf([decimal(1, 1), decimal(2, 1)]))).toBe('0.3');
  });
});
