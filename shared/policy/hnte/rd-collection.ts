import type { Decimal } from '../../domain/decimal.ts';
import {
  type Ratio,
  addRatios,
  compareRatios,
  multiplyRatios,
  oddsOf,
  percent,
  ratioOf,
  smallerRatio,
} from '../../domain/ratio.ts';
import { cite } from '../citation.ts';
import { dated } from '../dated.ts';
import { defineCalculation } from '../define-calculation.ts';

export interface RdCosts {
  /** Personnel, direct input, depreciation, amortization, design, commissioning and tests. */
  readonly internalSix: Decimal;
  /** As paid, before the 80 %. */
  readonly outsourced: Decimal;
  readonly other: Decimal;
}

export interface CollectedRd {
  readonly base: Ratio;
  readonly otherCap: Ratio;
  readonly total: Ratio;
  /** With all other costs: the law says 「一般不得超过」, so the uncapped figure stays visible beside a warning. */
  readonly uncapped: Ratio;
  readonly capped: boolean;
}

/** The R&D expense of one year; the cap on other costs applies to the year's total, not to each activity. */
export const rdCollection = defineCalculation({
  id: 'hnte.rd-collection',
  name: '研究开发费用归集',
  basis: [cite('hnte-guidelines-2016', '三、（六）2')],
  parameters: {
    outsourcedCounts: dated({ '2016-01-01': percent(80) }),
    otherAtMost: dated({ '2016-01-01': percent(20) }),
  },
  compute({ internalSix, outsourced, other }: RdCosts, { outsourcedCounts, otherAtMost }): CollectedRd {
    const base = addRatios(ratioOf(internalSix), multiplyRatios(ratioOf(outsourced), outsourcedCounts));
    const otherCap = multiplyRatios(base, oddsOf(otherAtMost));
    const allOther = ratioOf(other);
    return {
      base,
      otherCap,
      total: addRatios(base, smallerRatio(allOther, otherCap)),
      uncapped: addRatios(base, allOther),
      capped: compareRatios(allOther, otherCap) > 0,
    };
  },
});
