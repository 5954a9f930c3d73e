/** Slows down one person who asks too much, so that the others are served. */
export interface RateLimit {
  /** Seconds the user should wait; 0: she may go on, and her request is counted. */
  readonly wait: (user: string) => number;
}

/** People remembered at once; the one who has been quiet longest is forgotten, and begins anew with a full bucket. */
const mostUsers = 10_000;

interface Bucket {
  readonly tokens: number;
  readonly at: number;
}

/**
 * A bucket of tokens for each user: as many as a minute holds, filled again evenly. It is kept in the memory of this
 * instance: on a service that has grown to several, a person may ask each of them as much.
 */
export function rateLimit(perMinute: number, now: () => number = () => performance.now()): RateLimit {
  const buckets = new Map<string, Bucket>();
  const refill = perMinute / 60_000;
  return {
    wait: (user) => {
      const at = now();
      const last = buckets.get(user) ?? { tokens: perMinute, at };
      const tokens = Math.min(perMinute, last.tokens + (at - last.at) * refill);
      buckets.delete(user);
      buckets.set(user, { tokens: tokens < 1 ? tokens : tokens - 1, at });
      const [quietest] = buckets.keys();
      if (buckets.size > mostUsers && quietest !== undefined) buckets.delete(quietest);
      return tokens < 1 ? Math.ceil((1 - tokens) / refill / 1_000) : 0;
    },
  };
}

export const noLimit: RateLimit = { wait: () => 0 };
