import { type Decimal, decimalText, powerOfTen } from './decimal.ts';

/** An exact fraction with a positive denominator, in lowest terms. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

function commonDivisor(a: bigint, b: bigint): bigint {
  let [left, right] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (right !== 0n) [left, right] = [right, left % right];
  return left;
}

/** Throws a RangeError for a zero denominator: a caller asks first whether there is something to divide by. */
export function ratio(numerator: bigint | number, denominator: bigint | number): Ratio {
  const [above, below] = [BigInt(numerator), BigInt(denominator)];
  if (below === 0n) throw new RangeError('A ratio has no zero denominator.');
  const divisor = commonDivisor(above, below) * (below < 0n ? -1n : 1n);
  return { numerator: above / divisor, denominator: below / divisor };
}

export const ratioOf = ({ units, scale }: Decimal): Ratio => ratio(units, powerOfTen(scale));

export const percent = (points: number): Ratio => ratio(BigInt(points), 100n);

/** part / whole; undefined when the whole is zero. */
export function shareOf(part: Decimal, whole: Decimal): Ratio | undefined {
  if (whole.units === 0n) return undefined;
  return ratio(part.units * powerOfTen(whole.scale), whole.units * powerOfTen(part.scale));
}

export const addRatios = (a: Ratio, b: Ratio): Ratio =>
  ratio(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);

export const subtractRatios = (a: Ratio, b: Ratio): Ratio =>
  addRatios(a, { numerator: -b.numerator, denominator: b.denominator });

export const multiplyRatios = (a: Ratio, b: Ratio): Ratio =>
  ratio(a.numerator * b.numerator, a.denominator * b.denominator);

/** Below zero when a < b, zero when equal, above zero when a > b. */
export function compareRatios(a: Ratio, b: Ratio): number {
  const [left, right] = [a.numerator * b.denominator, b.numerator * a.denominator];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Whether part is at least `share` of whole, without a division; whole is not negative. */
export function reaches(part: Decimal, whole: Decimal, share: Ratio): boolean {
  const left = part.units * share.denominator * powerOfTen(whole.scale);
  return left >= whole.units * share.numerator * powerOfTen(part.scale);
}

/** The double nearest to the exact value (ties to even, IEEE 754). */
export function nearestDouble({ numerator, denominator }: Ratio): number {
  if (numerator < 0n) return -nearestDouble({ numerator: -numerator, denominator });
  if (numerator === 0n) return 0;
  const excess = bitLength(numerator) - bitLength(denominator);
  // 66 significant bits and a sticky bit: Number(bigint) then rounds once, to nearest even.
  const shift = Math.min(66 - excess, 1074 + 66);
  const [above, below] =
    shift > 0 ? [numerator << BigInt(shift), denominator] : [numerator, denominator << BigInt(-shift)];
  return scaledToDouble(above / below, above % below !== 0n, -shift);
}

const bitLength = (value: bigint): number => value.toString(2).length;

/** quotient × 2^exponent, rounded once even where the result is subnormal. */
function scaledToDouble(quotient: bigint, inexact: boolean, exponent: number): number {
  const kept = Math.min(53, bitLength(quotient) + exponent + 1074);
  const dropped = BigInt(bitLength(quotient) - Math.max(kept, 0));
  if (dropped <= 0n) return Number(quotient) * 2 ** exponent;
  const [whole, rest, half] = [quotient >> dropped, quotient & ((1n << dropped) - 1n), 1n << (dropped - 1n)];
  const up = rest > half || (rest === half && (inexact || (whole & 1n) === 1n));
  const power = exponent + Number(dropped);
  const mantissa = Number(up ? whole + 1n : whole);
  return power < -1022 ? mantissa * 2 ** (power + 60) * 2 ** -60 : mantissa * 2 ** power;
}

/** Rounded half up (away from zero) to so many places: for display only, never before a comparison. */
export function roundedText(value: Ratio, places: number): string {
  if (value.numerator < 0n) {
    const text = roundedText({ numerator: -value.numerator, denominator: value.denominator }, places);
    return /[1-9]/.test(text) ? `-${text}` : text;
  }
  const scaled = (value.numerator * 2n * powerOfTen(places) + value.denominator) / (value.denominator * 2n);
  const digits = scaled.toString().padStart(places + 1, '0');
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** The exact value as digits when it ends within the decimals of its own denominator; undefined for 1/3. */
export function exactText(value: Ratio): string | undefined {
  let [rest, scale] = [value.denominator, 0];
  while (rest % 10n === 0n) [rest, scale] = [rest / 10n, scale + 1];
  let scaleUp = 1n;
  while (rest % 2n === 0n) [rest, scaleUp, scale] = [rest / 2n, scaleUp * 5n, scale + 1];
  while (rest % 5n === 0n) [rest, scaleUp, scale] = [rest / 5n, scaleUp * 2n, scale + 1];
  if (rest !== 1n) return undefined;
  return decimalText({ units: value.numerator * scaleUp, scale });
}

/** A share as a part of the rest: 20 % of all is 20/80 of what remains. */
export const oddsOf = ({ numerator, denominator }: Ratio): Ratio => ratio(numerator, denominator - numerator);

export const smallerRatio = (a: Ratio, b: Ratio): Ratio => (compareRatios(a, b) <= 0 ? a : b);
