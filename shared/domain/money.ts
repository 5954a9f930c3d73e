import { type Decimal, decimalOf, parseDecimal, shifted } from './decimal.ts';

/**
 * An amount of the law or of a declaration, written in 万元: a number as typed, or text where more digits are wanted.
 * Cells and requests do not come here, they are parsed at the border; so what is no number is a bug.
 */
export function wanYuan(amount: number | string): Decimal {
  const value = typeof amount === 'number' ? decimalOf(amount) : parseDecimal(amount);
  if (!value) throw new RangeError(`${amount} is no amount.`);
  return value;
}

/** The same amount of money, written in 元. */
export const yuan = (amount: number | string): Decimal => shifted(wanYuan(amount), -4);
