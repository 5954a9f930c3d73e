import { type Decimal, compareDecimals } from '../domain/decimal.ts';
import type { Ratio } from '../domain/ratio.ts';
import { type Share, shareExceeds, shareReaches } from './figure.ts';

/** Tiers by size. `upTo` belongs to its tier (含); what is larger than the last falls to `above`. */
export interface Tiers<Value> {
  readonly tiers: readonly { readonly upTo: Decimal; readonly gives: Value }[];
  readonly above: Value;
}

/** The same tiers with something made of each value. */
export const tiersOf = <Value, Made>(
  { tiers, above }: Tiers<Value>,
  of: (value: Value) => Made,
): Tiers<Made> => ({
  tiers: tiers.map(({ upTo, gives }) => ({ upTo, gives: of(gives) })),
  above: of(above),
});

export function tierFor<Value>({ tiers, above }: Tiers<Value>, scale: Decimal): Value {
  for (const tier of tiers) if (compareDecimals(scale, tier.upTo) <= 0) return tier.gives;
  return above;
}

/** A lower bound says itself whether it belongs to its band. */
export type LowerBound<Number> = { readonly atLeast: Number } | { readonly moreThan: Number };

type Band<Number, Value> = LowerBound<Number> & { readonly gives: Value };

/** Bands from the highest down; what reaches none of them gets `otherwise`. */
export interface Bands<Number, Value> {
  readonly bands: readonly Band<Number, Value>[];
  readonly otherwise: Value;
}

const isIn = (share: Share, bound: LowerBound<Ratio>): boolean =>
  'atLeast' in bound ? shareReaches(share, bound.atLeast) : shareExceeds(share, bound.moreThan);

export function bandFor<Value>({ bands, otherwise }: Bands<Ratio, Value>, share: Share): Value {
  for (const band of bands) if (isIn(share, band)) return band.gives;
  return otherwise;
}

export function countBandFor<Value>({ bands, otherwise }: Bands<number, Value>, count: number): Value {
  for (const band of bands)
    if ('atLeast' in band ? count >= band.atLeast : count > band.moreThan) return band.gives;
  return otherwise;
}
