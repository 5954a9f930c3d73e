import { type Decimal, powerOfTen } from '../domain/decimal.ts';

interface PointRange {
  readonly low: number;
  readonly high: number;
}

/** The points experts gave, where they lie inside their band; else the band. */
export function expertPoints(given: Decimal | undefined, band: PointRange): PointRange {
  if (given === undefined) return band;
  // A panel enters averages; their sums are compared exactly, so a fraction keeps both whole neighbours.
  const unit = powerOfTen(given.scale);
  const inside = given.units >= BigInt(band.low) * unit && given.units <= BigInt(band.high) * unit;
  if (!inside) return band;
  const whole = Number(given.units / unit);
  return given.scale === 0
    ? { low: whole, high: whole }
    : { low: whole, high: Math.min(whole + 1, band.high) };
}
