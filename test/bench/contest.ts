/** One way of doing a bench's work. */
export interface Side {
  readonly name: string;
  readonly run: () => unknown;
}

/** A side that has to come to the product's answer to be worth a comparison. */
export interface Baseline extends Side {
  readonly agrees: () => Promise<boolean> | boolean;
}

/** The product's work on prepared input, and what it is held against: the fastest baseline that agrees. */
export interface Contest {
  readonly product: Side;
  readonly baselines: readonly Baseline[];
  /** Timed and printed, not compared. */
  readonly beside?: readonly Side[];
}

/** A row of the table of benches. */
export interface Bench {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  /** Product over baseline, at most. */
  readonly goal: number;
  readonly stretch: number;
  /** The size that the ratio is taken at, and the sizes of the growth, ascending. */
  readonly size: number;
  readonly growth: readonly number[];
  readonly contest: (size: number) => Promise<Contest>;
  /** What else is to be said, such as the memory used. */
  readonly remarks?: () => Promise<readonly string[]>;
}
