/** What runs by itself, as a declaration: the registration and the tests are derived from it. */
export type Trigger = TimerTrigger | FeedTrigger;

interface TriggerOf<Kind extends string> {
  readonly kind: Kind;
  readonly id: string;
  readonly summary: string;
  readonly retry: Retry;
}

/** Seconds between two attempts grow from the shortest to the longest; -1 attempts: for ever. */
export interface Retry {
  readonly attempts: number;
  readonly shortest: number;
  readonly longest: number;
}

export interface TimerTrigger extends TriggerOf<'timer'> {
  /** Six fields, second first, in UTC: the plan it runs on has no other time zone. */
  readonly schedule: string;
  /** The same in the time of China, for people. */
  readonly inChina: string;
}

export interface FeedTrigger extends TriggerOf<'change-feed'> {
  /** Beginning of the settings with the account's address and the identity that reads it. */
  readonly connection: string;
  /** Setting with the name of the database. */
  readonly database: string;
  readonly container: string;
  /** Where the host notes how far it has come; made beforehand, never by the host. */
  readonly leases: string;
  readonly mostAtOnce: number;
}

/** A timer that has failed is tried again a few times, and then at its next time. */
const timerRetry: Retry = { attempts: 3, shortest: 30, longest: 600 };

export const defineTimer = (declared: Omit<TimerTrigger, 'kind' | 'retry'>): TimerTrigger => ({
  kind: 'timer',
  retry: timerRetry,
  ...declared,
});

/** The host goes on to the next change when a function has failed, unless it is told to try for ever. */
const feedRetry: Retry = { attempts: -1, shortest: 5, longest: 900 };

export const defineFeed = (declared: Omit<FeedTrigger, 'kind' | 'retry'>): FeedTrigger => ({
  kind: 'change-feed',
  retry: feedRetry,
  ...declared,
});
