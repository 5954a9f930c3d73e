import type { Decimal } from '../../domain/decimal.ts';
import {
  type Ratio,
  addRatios,
  compareRatios,
  multiplyRatios,
  oddsOf,
  percent,
  ratio,
  ratioOf,
  smallerRatio,
} from '../../domain/ratio.ts';
import { cite } from '../citation.ts';
import { dated } from '../dated.ts';
import { defineCalculation } from '../define-calculation.ts';

export interface DeductibleCosts {
  /** Personnel, direct input, depreciation, amortization, and design, tests and trials. */
  readonly fiveItems: Decimal;
  readonly other: Decimal;
  /** Outsourced amounts as paid. */
  readonly outsourcedDomestic: Decimal;
  readonly outsourcedAbroad: Decimal;
}

export interface DeductibleRd {
  readonly otherCap: Ratio;
  /** All that is deductible but outsourcing abroad: the measure of its limit. */
  readonly domestic: Ratio;
  readonly abroad: Ratio;
  readonly total: Ratio;
  readonly otherCapped: boolean;
  readonly abroadCapped: boolean;
}

/** One cap on other costs over all projects; abroad counts at 80 %, up to two thirds of the domestic amount. */
export const deductibleRd = defineCalculation({
  id: 'super-deduction.deductible-rd',
  name: '可加计扣除研发费用归集',
  basis: [
    cite('deduction-other-costs-2021', '三'),
    cite('deduction-notice-2015', '二'),
    cite('deduction-abroad-2018', '一'),
  ],
  parameters: {
    otherAtMost: dated({ '2021-01-01': percent(10) }),
    outsourcedCounts: dated({ '2021-01-01': percent(80) }),
    abroadAtMost: dated({ '2021-01-01': ratio(2, 3) }),
  },
  compute(costs: DeductibleCosts, { otherAtMost, outsourcedCounts, abroadAtMost }): DeductibleRd {
    const five = ratioOf(costs.fiveItems);
    const otherCap = multiplyRatios(five, oddsOf(otherAtMost));
    const other = smallerRatio(ratioOf(costs.other), otherCap);
    const outsourced = multiplyRatios(ratioOf(costs.outsourcedDomestic), outsourcedCounts);
    const domestic = addRatios(addRatios(five, other), outsourced);
    const abroadCounted = multiplyRatios(ratioOf(costs.outsourcedAbroad), outsourcedCounts);
    const abroadCap = multiplyRatios(domestic, abroadAtMost);
    const abroad = smallerRatio(abroadCounted, abroadCap);
    return {
      otherCap,
      domestic,
      abroad,
      total: addRatios(domestic, abroad),
      otherCapped: compareRatios(ratioOf(costs.other), otherCap) > 0,
      abroadCapped: compareRatios(abroadCounted, abroadCap) > 0,
    };
  },
});
