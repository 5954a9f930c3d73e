import { type DistrictTally, districtTally } from '../consolidation/district-tally.ts';
import type { DistrictCount } from './count-district.ts';

/** What is remembered between two counts. */
export interface CountMemory {
  /** Counts of versions that never change, until others push them out: a board is read more often than returns come. */
  readonly recall: (key: string, count: () => Promise<DistrictCount>) => Promise<DistrictCount>;
  /** The tally of what is counted under a name, as the last count left it: the next one differs by a town or two. */
  readonly tally: (name: string, towns: readonly string[]) => DistrictTally;
}

/** Tallies of a few periods on both bases; each holds the rows of a district, which the ledgers in memory hold anyway. */
const talliesKept = 6;

export function countMemory(size: number): CountMemory {
  const kept = new Map<string, Promise<DistrictCount>>();
  const tallies = new Map<string, DistrictTally>();
  return {
    recall: (key, count) => {
      const known = kept.get(key);
      const counted = known ?? count();
      keepLast(kept, size, key, counted);
      // A count that failed is asked for again the next time.
      if (known === undefined) counted.catch(() => kept.delete(key));
      return counted;
    },
    tally: (name, towns) => {
      const tally = tallies.get(name) ?? districtTally(towns);
      keepLast(tallies, talliesKept, name, tally);
      return tally;
    },
  };
}

/** For who looks after the store: every count is made from what is in it. */
export const nothingRemembered: CountMemory = {
  recall: (_key, count) => count(),
  tally: (_name, towns) => districtTally(towns),
};

function keepLast<Value>(
  kept: Map<string, Value>,
  size: number,
  ...[key, value]: readonly [string, Value]
): void {
  kept.delete(key);
  kept.set(key, value);
  const [oldest] = kept.keys();
  if (kept.size > size && oldest !== undefined) kept.delete(oldest);
}
