import type { CalendarDate } from '../../domain/calendar-date.ts';
import { type Decimal, compareDecimals, times } from '../../domain/decimal.ts';
import { wanYuan } from '../../domain/money.ts';
import type { Ratio } from '../../domain/ratio.ts';
import { messages } from '../../text/messages/evaluation.ts';
import { valueOn } from '../dated.ts';
import type { Facts } from '../facts.ts';
import { type Share, shareOfAmounts, shareReaches } from '../figure.ts';
import type { Tiers } from '../tiers.ts';
import { rdExpenseRatio } from './rd-expense-ratio.ts';

export function rdExpenseRatioNotes(facts: Facts, on: CalendarDate): readonly string[] {
  const { salesRevenue, salesRevenueThreeYears, rdExpenseThreeYears } = facts;
  const { rdExpense, deductibleRdExpense } = facts;
  const scale = valueOn(rdExpenseRatio.parameters.scale, on);
  if (!scale || !salesRevenue || !salesRevenueThreeYears || !rdExpenseThreeYears) return [];
  const share = shareOfAmounts(rdExpenseThreeYears, salesRevenueThreeYears);
  const narrower = rdExpense && deductibleRdExpense && compareDecimals(rdExpense, deductibleRdExpense) < 0;
  return [
    ...(salesRevenueThreeYears.units > 0n ? notesNearTiers(salesRevenue, share, scale) : []),
    ...(narrower ? [messages.belowTaxFigure] : []),
  ];
}

/** At a bound the requirement falls, so the same R&D may fail on one side and pass on the other. */
const notesNearTiers = (sales: Decimal, share: Share, { tiers, above }: Tiers<Ratio>): readonly string[] =>
  tiers.flatMap(({ upTo, gives }, index) => {
    if (!isNear(sales, upTo)) return [];
    const beyond = tiers[index + 1]?.gives ?? above;
    const splits = shareReaches(share, beyond) && !shareReaches(share, gives);
    return splits ? [messages.passesOnOneSideOnly(upTo, beyond)] : [messages.nearTier(upTo)];
  });

const [slightlyLess, slightlyMore] = [wanYuan('0.98'), wanYuan('1.02')];

/** Within 2 % of a bound a small correction of the audited figure moves the enterprise to another tier. */
const isNear = (sales: Decimal, bound: Decimal): boolean =>
  compareDecimals(sales, times(bound, slightlyLess)) >= 0 &&
  compareDecimals(sales, times(bound, slightlyMore)) <= 0;
