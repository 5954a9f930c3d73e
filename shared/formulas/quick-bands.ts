import type { Ratio } from '../domain/ratio.ts';
import type { Bands } from '../policy/tiers.ts';

/** The bounds of a table as doubles, from the highest down. */
export interface QuickBands {
  readonly bounds: readonly number[];
  readonly gives: readonly number[];
  readonly otherwise: number;
}

/** Undefined for a table with a bound that is not part of its band: that is left to exact fractions. */
export function quickBands({ bands, otherwise }: Bands<Ratio, number>): QuickBands | undefined {
  const bounds = bands.flatMap((band) => ('atLeast' in band ? [asDouble(band.atLeast)] : []));
  return bounds.length < bands.length
    ? undefined
    : { bounds, gives: bands.map(({ gives }) => gives), otherwise };
}

const asDouble = ({ numerator, denominator }: Ratio): number => Number(numerator) / Number(denominator);

/**
 * A double differs from its shortest decimal text by at most 2^-53 of itself, so a quotient of two of them errs by less
 * than 2^-50: farther from a bound than this, the exact comparison says the same.
 */
const doubt = 1e-12;

/** The points of a quotient; undefined where it lies so close to a bound that only exact fractions can tell. */
export function quickPoints(quotient: number, { bounds, gives, otherwise }: QuickBands): number | undefined {
  for (let place = 0; place < bounds.length; place += 1) {
    const bound = bounds[place] ?? 0;
    if (quotient > bound * (1 + doubt)) return gives[place];
    if (quotient >= bound * (1 - doubt)) return undefined;
  }
  return otherwise;
}
