import type { Quarter } from '../domain/period.ts';
import type { Moment } from './clock.ts';

/** One line of a province: what a district's returns come to by the end of a quarter. Always made anew, never added to. */
export interface DistrictRollup {
  readonly district: string;
  readonly quarter: Quarter;
  /** Commits of the year up to the quarter that it was made from: more is newer. */
  readonly commits: number;
  readonly changedAt: Moment;
  /** Units with a return, and those whose newest version waits for review. */
  readonly units: number;
  readonly waiting: number;
  readonly approved: RollupCount;
  readonly submitted: RollupCount;
}

export interface RollupCount {
  readonly sumOfTowns: number;
  readonly distinct: number;
  readonly target: number | null;
}
