import type { Decimal } from '../../domain/decimal.ts';
import { type Share, shareOfAmounts } from '../figure.ts';

/**
 * Growth by 195号 三（七）4: half the sum of two yearly ratios, less one.
 * - `rate`: the formula as written;
 * - `second-zero`: the second year is zero, which the law gives no points;
 * - `no-divisor`: the only base is zero;
 * - `too-short`: one year has no growth.
 * `onNegativeBase` marks a rate the law does not foresee: a base below zero.
 */
export type Growth =
  | { readonly kind: 'rate'; readonly rate: Share; readonly onNegativeBase: boolean }
  | { readonly kind: 'second-zero' | 'no-divisor' | 'too-short' };

/** The last two or three years, oldest first. Two years are not halved: "by the actual time". */
export function growthOf(years: readonly Decimal[]): Growth {
  const [last, before, first] = [years.at(-1), years.at(-2), years.at(-3)];
  if (!last || !before) return { kind: 'too-short' };
  if (before.units === 0n) return { kind: first ? 'second-zero' : 'no-divisor' };
  const later = shareOfAmounts(last, before);
  // A first year of zero leaves the later two years.
  if (!first || first.units === 0n) return rateOf(later.above - later.below, later.below, before.units < 0n);
  const { above, below } = shareOfAmounts(before, first);
  const twiceBelow = 2n * below * later.below;
  const sum = above * later.below + later.above * below;
  return rateOf(sum - twiceBelow, twiceBelow, first.units < 0n || before.units < 0n);
}

/** With a positive divisor, so that it can be compared with a bound. */
const rateOf = (above: bigint, below: bigint, onNegativeBase: boolean): Growth => ({
  kind: 'rate',
  rate: below < 0n ? { kind: 'share', above: -above, below: -below } : { kind: 'share', above, below },
  onNegativeBase,
});
