import { type Decimal, compareDecimals, decimal } from '../domain/decimal.ts';

interface PointRange {
  readonly low: number;
  readonly high: number;
}

/** The points experts gave, where they lie inside their band; else the band. */
export function expertPoints(given: Decimal | undefined, band: PointRange): PointRange {
  if (given === undefined) return band;
  const inside =
    compareDecimals(given, decimal(band.low)) >= 0 && compareDecimals(given, decimal(band.high)) <= 0;
  // A panel enters averages; their sums are compared exactly, so a fraction keeps both whole neighbours.
  const whole = Number(given.units / 10n ** BigInt(given.scale));
  if (!inside) return band;
  return given.scale === 0
    ? { low: whole, high: whole }
    : { low: whole, high: Math.min(whole + 1, band.high) };
}
