import type { DistrictCount } from './count-district.ts';

/** Counts of versions that never change, kept until others push them out: a board is read more often than returns come. */
export interface CountMemory {
  readonly recall: (key: string, count: () => Promise<DistrictCount>) => Promise<DistrictCount>;
}

export function countMemory(size: number): CountMemory {
  const kept = new Map<string, Promise<DistrictCount>>();
  return {
    recall: (key, count) => {
      const known = kept.get(key);
      const counted = known ?? count();
      kept.delete(key);
      kept.set(key, counted);
      const [oldest] = kept.keys();
      if (kept.size > size && oldest !== undefined) kept.delete(oldest);
      // A count that failed is asked for again the next time.
      if (known === undefined) counted.catch(() => kept.delete(key));
      return counted;
    },
  };
}
