import type { Decimal } from '../../domain/decimal.ts';
import { type Ratio, percent } from '../../domain/ratio.ts';
import { cite } from '../citation.ts';
import { dated } from '../dated.ts';
import { type Points, defineScore } from '../define-score.ts';
import { shareOfAmounts } from '../figure.ts';
import type { Review } from '../review.ts';
import { type Bands, bandFor } from '../tiers.ts';

/** The enterprise chooses one of two measures: the better one is taken, at equal points the first. */
export const scoreRdInvestment = defineScore({
  id: 'tech-sme.score-rd-investment',
  name: '研发投入指标',
  basis: [cite('tech-sme-measures-2017', '第七条（二）')],
  needs: ['deductibleRdExpense'],
  mayUse: ['salesRevenue', 'totalCosts'],
  levers: ['deductible-rd-expense'],
  max: 50,
  parameters: {
    ofSales: dated({
      '2017-05-03': {
        bands: [
          { atLeast: percent(6), gives: 50 },
          { atLeast: percent(5), gives: 40 },
          { atLeast: percent(4), gives: 30 },
          { atLeast: percent(3), gives: 20 },
          { atLeast: percent(2), gives: 10 },
        ],
        otherwise: 0,
      },
    }),
    ofCosts: dated({
      '2017-05-03': {
        bands: [
          { atLeast: percent(30), gives: 50 },
          { atLeast: percent(25), gives: 40 },
          { atLeast: percent(20), gives: 30 },
          { atLeast: percent(15), gives: 20 },
          { atLeast: percent(10), gives: 10 },
        ],
        otherwise: 0,
      },
    }),
  },
  points({ deductibleRdExpense, salesRevenue, totalCosts }, { ofSales, ofCosts }) {
    const bySales = pointsOf(deductibleRdExpense, salesRevenue, { table: ofSales, label: bySalesLabel });
    const byCosts = pointsOf(deductibleRdExpense, totalCosts, { table: ofCosts, label: byCostsLabel });
    if (bySales && byCosts) return byCosts.low > bySales.low ? byCosts : bySales;
    return bySales ?? byCosts ?? { missing: salesRevenue ? ['totalCosts'] : ['salesRevenue', 'totalCosts'] };
  },
});

const bySalesLabel = '按销售收入';
const byCostsLabel = '按成本费用';

interface Measure {
  readonly table: Bands<Ratio, number>;
  readonly label: string;
}

/** A measure nobody gave, or without a positive divisor, was not chosen. */
function pointsOf(rd: Decimal, whole: Decimal | undefined, { table, label }: Measure): Points | undefined {
  if (whole === undefined || whole.units <= 0n) return undefined;
  const measured = shareOfAmounts(rd, whole);
  const points = bandFor(table, measured);
  return { low: points, high: points, label, measured };
}

export const review: Review<typeof scoreRdInvestment> = {
  on: '2026-11-21',
  examples: [
    {
      name: '销售收入的百分之六',
      on: '2026-06-30',
      given: { deductibleRdExpense: 300, salesRevenue: 5000 },
      expect: [50, 50],
    },
    {
      name: '149.9万元不进位到百分之三（T08）',
      on: '2026-06-30',
      given: { deductibleRdExpense: '149.9', salesRevenue: 5000, totalCosts: 4000 },
      expect: [10, 10],
    },
    {
      name: '成本费用的办法更高（T05）',
      on: '2026-06-30',
      given: { deductibleRdExpense: 120, salesRevenue: 8000, totalCosts: 600 },
      expect: [30, 30],
    },
    {
      name: '没有销售收入只看成本费用（T06）',
      on: '2026-06-30',
      given: { deductibleRdExpense: 130, salesRevenue: 0, totalCosts: 400 },
      expect: [50, 50],
    },
    {
      name: '两种分母都没有，得分未定',
      on: '2026-06-30',
      given: { deductibleRdExpense: 130 },
      expect: [0, 50],
    },
    {
      name: '办法发布以前',
      on: '2017-05-02',
      given: { deductibleRdExpense: 300, salesRevenue: 5000 },
      expect: 'not-in-force',
    },
  ],
};
