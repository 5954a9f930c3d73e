import type { Quarter } from '../domain/period.ts';
import type { Moment } from './clock.ts';
import type { RollupCount } from './district-rollup.ts';

/** All districts that share the store, in one line: made anew from theirs, never added to. */
export interface NationRollup {
  readonly quarter: Quarter;
  /** Commits behind the lines that it was made from: more is newer. */
  readonly commits: number;
  readonly changedAt: Moment;
  readonly districts: number;
  readonly units: number;
  readonly waiting: number;
  /** Sums over the districts: an enterprise that two districts count is in it twice. */
  readonly approved: RollupCount;
  readonly submitted: RollupCount;
}
