import { type Decimal, compareDecimals, powerOfTen } from '../domain/decimal.ts';
import { type Ratio, compareRatios } from '../domain/ratio.ts';
import { type Finding, compared } from './outcome.ts';

/** A share is kept as two whole numbers, neither divided nor shortened: comparing it needs one multiplication a side. */
export interface Share {
  readonly kind: 'share';
  readonly above: bigint;
  readonly below: bigint;
}

/** Something measured or required, as a value; explain.ts writes it out. */
export type Figure =
  | Share
  | { readonly kind: 'money'; readonly amount: Decimal }
  | { readonly kind: 'people'; readonly average: Ratio }
  | { readonly kind: 'count'; readonly count: number; readonly unit: string }
  | { readonly kind: 'points'; readonly low: Decimal; readonly high: Decimal }
  | { readonly kind: 'statement'; readonly text: string };

export type Comparison = 'at-least' | 'more-than' | 'at-most' | 'is';

export interface Bound {
  readonly comparison: Comparison;
  readonly figure: Figure;
}

/** part / whole of two amounts; the caller has asked whether whole is zero. */
export function shareOfAmounts(part: Decimal, whole: Decimal): Share {
  if (part.scale === whole.scale) return { kind: 'share', above: part.units, below: whole.units };
  return {
    kind: 'share',
    above: part.units * powerOfTen(whole.scale),
    below: whole.units * powerOfTen(part.scale),
  };
}

export const shareOfAverages = (part: Ratio, whole: Ratio): Share => ({
  kind: 'share',
  above: part.numerator * whole.denominator,
  below: whole.numerator * part.denominator,
});

export const shareOfRatio = ({ numerator, denominator }: Ratio): Share => ({
  kind: 'share',
  above: numerator,
  below: denominator,
});

/** Whether a share of a positive whole is at least the bound. */
export const shareReaches = ({ above, below }: Share, bound: Ratio): boolean =>
  above * bound.denominator >= below * bound.numerator;

export const shareExceeds = ({ above, below }: Share, bound: Ratio): boolean =>
  above * bound.denominator > below * bound.numerator;

/** A bound of the law, prepared for all who are held against it. */
type Against<Measured> = (measured: Measured) => Finding;

export function shareAtLeast(bound: Ratio): Against<Share> {
  const required: Bound = { comparison: 'at-least', figure: shareOfRatio(bound) };
  return (share) => compared(shareReaches(share, bound), share, required);
}

export function moneyAtLeast(bound: Decimal): Against<Decimal> {
  const required: Bound = { comparison: 'at-least', figure: { kind: 'money', amount: bound } };
  return (amount) => compared(compareDecimals(amount, bound) >= 0, { kind: 'money', amount }, required);
}

export function moneyAtMost(bound: Decimal): Against<Decimal> {
  const required: Bound = { comparison: 'at-most', figure: { kind: 'money', amount: bound } };
  return (amount) => compared(compareDecimals(amount, bound) <= 0, { kind: 'money', amount }, required);
}

export function peopleAtMost(bound: Ratio): Against<Ratio> {
  const required: Bound = { comparison: 'at-most', figure: { kind: 'people', average: bound } };
  return (average) => compared(compareRatios(average, bound) <= 0, { kind: 'people', average }, required);
}

export function countAtLeast(bound: number, unit: string): Against<number> {
  const required: Bound = { comparison: 'at-least', figure: { kind: 'count', count: bound, unit } };
  return (count) => compared(count >= bound, { kind: 'count', count, unit }, required);
}

/** A plain statement of the law, true or not: no figure to compare. */
export const stated = (passes: boolean, found: string, required: string): Finding =>
  compared(passes, { kind: 'statement', text: found }, statement(required));

export const statement = (text: string): Bound => ({
  comparison: 'is',
  figure: { kind: 'statement', text },
});

export const pointsAgainst = (
  passes: boolean,
  points: { low: Decimal; high: Decimal },
  required: Bound,
): Finding => compared(passes, { kind: 'points', low: points.low, high: points.high }, required);
