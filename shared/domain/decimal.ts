/** An exact decimal: `units` × 10^-`scale`. Scale is never negative; trailing zeros are cut at birth. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

const plainNumber = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/i;

const smallPowers = Array.from({ length: 40 }, (_, exponent) => 10n ** BigInt(exponent));

/** From a table: a power of bigints costs more than the multiplication it is made for. */
export const powerOfTen = (exponent: number): bigint => smallPowers[exponent] ?? 10n ** BigInt(exponent);

function normal(units: bigint, scale: number): Decimal {
  let [rest, places] = [units, scale];
  while (places > 0 && rest % 10n === 0n) [rest, places] = [rest / 10n, places - 1];
  return places < 0 ? { units: rest * powerOfTen(-places), scale: 0 } : { units: rest, scale: places };
}

export const decimal = (units: bigint | number, scale = 0): Decimal => normal(BigInt(units), scale);

export const zero: Decimal = { units: 0n, scale: 0 };

function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits.charCodeAt(end - 1) === 48) end -= 1;
  return digits.slice(0, end);
}

/** Reads plain digits as programs write them ("-12.50", "1e-7"); undefined for everything else. */
export function parseDecimal(text: string): Decimal | undefined {
  const [, sign, whole, decimals = '', exponent = '0'] = plainNumber.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const fraction = withoutTrailingZeros(decimals);
  const units = BigInt(whole + fraction);
  return normal(sign === '-' ? -units : units, fraction.length - Number(exponent));
}

/**
 * A double at its shortest decimal text, the one a person typed (IEEE 754 doubles hold 0.1 as 0.1000000000000000055…).
 * Undefined for infinities and NaN.
 */
export const decimalOf = (double: number): Decimal | undefined => parseDecimal(String(double));

/** Plain digits: no exponent, no trailing zeros, no minus zero. */
export function decimalText({ units, scale }: Decimal): string {
  if (scale === 0) return units.toString();
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  return `${units < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** Both at one scale, so that their units may be added and compared. */
function aligned(a: Decimal, b: Decimal): readonly [bigint, bigint, number] {
  if (a.scale === b.scale) return [a.units, b.units, a.scale];
  return a.scale > b.scale
    ? [a.units, b.units * powerOfTen(a.scale - b.scale), a.scale]
    : [a.units * powerOfTen(b.scale - a.scale), b.units, b.scale];
}

export function plus(a: Decimal, b: Decimal): Decimal {
  const [left, right, scale] = aligned(a, b);
  return normal(left + right, scale);
}

export const negated = ({ units, scale }: Decimal): Decimal => ({ units: -units, scale });

export const minus = (a: Decimal, b: Decimal): Decimal => plus(a, negated(b));

export const times = (a: Decimal, b: Decimal): Decimal => normal(a.units * b.units, a.scale + b.scale);

/** Multiplied by 10^`places`: the conversion between 元, 千元, 万元 and 亿元. */
export const shifted = (amount: Decimal, places: number): Decimal =>
  places === 0 ? amount : normal(amount.units, amount.scale - places);

/** Below zero when a < b, zero when equal, above zero when a > b. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const left = a.scale < b.scale ? a.units * powerOfTen(b.scale - a.scale) : a.units;
  const right = b.scale < a.scale ? b.units * powerOfTen(a.scale - b.scale) : b.units;
  return left < right ? -1 : left > right ? 1 : 0;
}

export const sumOf = (amounts: readonly Decimal[]): Decimal => amounts.reduce(plus, zero);
