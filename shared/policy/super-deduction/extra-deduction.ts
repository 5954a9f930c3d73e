import { calendarDate } from '../../domain/calendar-date.ts';
import type { Decimal } from '../../domain/decimal.ts';
import { type Ratio, addRatios, multiplyRatios, ratio, ratioOf } from '../../domain/ratio.ts';
import { type DeductionKind, deductionRate } from './deduction-rate.ts';

const firstMonths = [1, 4, 7, 10] as const;
const quarter = ratio(1, 4);

/** The share of a whole year, its expense spread evenly: 2022 has two rates for most enterprises. */
export function deductionShareOfYear(year: number, kind: DeductionKind): Ratio | undefined {
  const rates = firstMonths.map((month) => {
    const on = calendarDate(year, month, 1);
    return on && deductionRate.onDay(on)?.(kind);
  });
  return rates.reduce<Ratio | undefined>(
    (sum, rate) => sum && rate && addRatios(sum, multiplyRatios(rate, quarter)),
    ratio(0, 1),
  );
}

/** What a year's deductible R&D expense deducts on top of itself; undefined in a year without this law. */
export function extraDeduction(rd: Decimal, year: number, kind: DeductionKind): Ratio | undefined {
  const share = deductionShareOfYear(year, kind);
  return share && multiplyRatios(ratioOf(rd), share);
}
