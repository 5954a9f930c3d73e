import { type Decimal, compareDecimals, zero } from '../../domain/decimal.ts';
import { type Ratio, addRatios, multiplyRatios, ratio, shareOf, subtractRatios } from '../../domain/ratio.ts';

/**
 * Growth by 195号 三（七）4: half the sum of two yearly ratios, less one.
 * - `rate`: the formula as written;
 * - `second-zero`: the second year is zero, which the law gives no points;
 * - `no-divisor`: the only base is zero;
 * - `too-short`: one year has no growth.
 * `onNegativeBase` marks a rate the law does not foresee: a base below zero.
 */
export type Growth =
  | { readonly kind: 'rate'; readonly rate: Ratio; readonly onNegativeBase: boolean }
  | { readonly kind: 'second-zero' | 'no-divisor' | 'too-short' };

const one = ratio(1, 1);
const half = ratio(1, 2);

const isNegative = (amount: Decimal): boolean => compareDecimals(amount, zero) < 0;

/** The last two or three years, oldest first. Two years are not halved: "by the actual time". */
export function growthOf(years: readonly Decimal[]): Growth {
  const [last, before, first] = [years.at(-1), years.at(-2), years.at(-3)];
  if (!last || !before) return { kind: 'too-short' };
  const later = shareOf(last, before);
  if (!first) return later ? rateOf(later, isNegative(before)) : { kind: 'no-divisor' };
  if (!later) return { kind: 'second-zero' };
  const earlier = shareOf(before, first);
  // A first year of zero leaves the later two years.
  if (!earlier) return rateOf(later, isNegative(before));
  return rateOf(multiplyRatios(addRatios(earlier, later), half), isNegative(first) || isNegative(before));
}

const rateOf = (multiple: Ratio, onNegativeBase: boolean): Growth => ({
  kind: 'rate',
  rate: subtractRatios(multiple, one),
  onNegativeBase,
});
