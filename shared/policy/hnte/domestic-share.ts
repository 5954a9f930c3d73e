import type { Decimal } from '../../domain/decimal.ts';
import { type Ratio, addRatios, multiplyRatios, percent, ratioOf } from '../../domain/ratio.ts';
import { cite } from '../citation.ts';
import { dated } from '../dated.ts';
import { defineCalculation } from '../define-calculation.ts';

export interface RdByPlace {
  readonly internal: Decimal;
  /** Outsourced amounts as paid, before the 80 %. */
  readonly outsourcedDomestic: Decimal;
  readonly outsourcedAbroad: Decimal;
}

export interface DomesticRd {
  readonly domestic: Ratio;
  readonly total: Ratio;
}

/** 80 % on both sides: the numerator must not use a wider measure than the total. Hong Kong, Macao, Taiwan count as abroad. */
export const domesticShare = defineCalculation({
  id: 'hnte.domestic-share',
  name: '境内研究开发费用',
  basis: [cite('hnte-guidelines-2016', '三、（六）3')],
  parameters: { outsourcedCounts: dated({ '2016-01-01': percent(80) }) },
  compute({ internal, outsourcedDomestic, outsourcedAbroad }: RdByPlace, { outsourcedCounts }): DomesticRd {
    const counted = (outsourced: Decimal) => multiplyRatios(ratioOf(outsourced), outsourcedCounts);
    const domestic = addRatios(ratioOf(internal), counted(outsourcedDomestic));
    return { domestic, total: addRatios(domestic, counted(outsourcedAbroad)) };
  },
});
