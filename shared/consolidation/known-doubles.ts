import type { EnterpriseGroup } from './enterprise-groups.ts';

/** An enterprise that several towns list, and where the district comes upon it first. */
export interface Double {
  readonly group: EnterpriseGroup;
  readonly town: number;
  readonly at: number;
}

/** Undefined where it has changed since it was last asked for. */
export type KnownDoubles = Map<string, Double | undefined>;

/** All of them; those that are not known are made. */
export const allDoubles = (known: KnownDoubles, make: (key: string) => Double): readonly Double[] =>
  [...known].map(([key, before]) => {
    const double = before ?? make(key);
    if (before === undefined) known.set(key, double);
    return double;
  });
