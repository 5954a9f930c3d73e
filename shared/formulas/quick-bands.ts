import type { Ratio } from '../domain/ratio.ts';
import type { Bands } from '../policy/tiers.ts';

/** The bounds of a table as doubles, from the highest down, and as the whole numbers they are made of. */
export interface QuickBands {
  readonly bounds: readonly number[];
  readonly fractions: readonly (readonly [numerator: number, denominator: number])[];
  readonly gives: readonly number[];
  readonly otherwise: number;
}

/** Undefined for a table with a bound that is not part of its band: that is left to exact fractions. */
export function quickBands({ bands, otherwise }: Bands<Ratio, number>): QuickBands | undefined {
  const fractions = bands.flatMap((band) => ('atLeast' in band ? [wholeNumbers(band.atLeast)] : []));
  if (fractions.length < bands.length) return undefined;
  const bounds = fractions.map(([numerator, denominator]) => numerator / denominator);
  return { bounds, fractions, gives: bands.map(({ gives }) => gives), otherwise };
}

const wholeNumbers = ({ numerator, denominator }: Ratio): readonly [number, number] => [
  Number(numerator),
  Number(denominator),
];

/**
 * A double differs from its shortest decimal text by at most 2^-53 of itself, so a quotient of two of them errs by less
 * than 2^-50: farther from a bound than this, the exact comparison says the same.
 */
const doubt = 1e-12;

/** The points of part / whole; undefined where it lies so close to a bound that only exact fractions can tell. */
export function quickPoints(part: number, whole: number, table: QuickBands): number | undefined {
  const { bounds, gives, otherwise } = table;
  const quotient = part / whole;
  for (let place = 0; place < bounds.length; place += 1) {
    const bound = bounds[place] ?? 0;
    if (quotient > bound * (1 + doubt)) return gives[place];
    if (quotient < bound * (1 - doubt)) continue;
    const reached = reachesExactly(part, whole, table.fractions[place]);
    if (reached === undefined) return undefined;
    if (reached) return gives[place];
  }
  return otherwise;
}

/** Heads and other small whole numbers are compared without any error; undefined for all else. */
function reachesExactly(
  part: number,
  whole: number,
  [numerator, denominator]: readonly [number, number] = [NaN, NaN],
): boolean | undefined {
  const exact =
    Number.isInteger(part) &&
    Number.isInteger(whole) &&
    Number.isSafeInteger(part * denominator) &&
    Number.isSafeInteger(whole * numerator);
  return exact ? part * denominator >= whole * numerator : undefined;
}
