import type { Decimal } from '../../shared/domain/decimal.ts';
import type { Ratio } from '../../shared/domain/ratio.ts';

/** part / whole ≥ points %, for a positive whole, without a fraction being made. */
export function amountReaches(part: Decimal, whole: Decimal, points: bigint): boolean {
  if (part.scale === whole.scale) return part.units * 100n >= whole.units * points;
  return part.units * 10n ** BigInt(whole.scale) * 100n >= whole.units * 10n ** BigInt(part.scale) * points;
}

export const peopleReach = (part: Ratio, whole: Ratio, points: bigint): boolean =>
  part.numerator * whole.denominator * 100n >= whole.numerator * part.denominator * points;

/** Whether an amount is at most a whole number. */
export const isUpTo = ({ units, scale }: Decimal, bound: bigint): boolean =>
  scale === 0 ? units <= bound : units <= bound * 10n ** BigInt(scale);
