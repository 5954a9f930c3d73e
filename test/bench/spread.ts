/** Repeated measurements of one thing, in the order of their size. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? NaN;
  return { median: at(0.5), least: at(0), most: at(1) };
}

/** How time grows with size: 1 for in proportion, 2 for its square. */
export const growthExponent = (from: Growth, to: Growth): number =>
  Math.log(to.milliseconds / from.milliseconds) / Math.log(to.size / from.size);

export interface Growth {
  readonly size: number;
  readonly milliseconds: number;
}
