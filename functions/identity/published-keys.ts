import { type JWTVerifyGetKey, createLocalJWKSet, errors } from 'jose';

import { fetchKeySet } from './fetch-key-set.ts';

/** Milliseconds; keys change every few weeks, and a day's warning comes before it. */
const times = {
  /** After which the keys are asked for anew. */
  fresh: 3_600_000,
  /** How long they are used while their publisher cannot be reached. */
  usable: 24 * 3_600_000,
  /** Between two askings for a key that nobody knows, and after one that failed. */
  cooldown: 30_000,
  patience: 5_000,
} as const;

const keysUnavailableCode = 'KEYS_UNAVAILABLE';

/** The publisher cannot be reached and nothing is known of its keys: no token can be judged. */
export const isKeysUnavailable = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && thrown.code === keysUnavailableCode;

interface Known {
  readonly keys: JWTVerifyGetKey;
  readonly at: number;
}

/**
 * The keys an identity provider publishes at an address: kept, asked for anew when they are old or when a token names a
 * key that is not among them, but never more often than the cooldown lets: a stranger's tokens with invented keys
 * must not turn into requests of ours. Time is counted and not read off the clock, which somebody may set back.
 */
export function publishedKeys(address: URL, now: () => number = () => performance.now()): JWTVerifyGetKey {
  let known: Known | undefined;
  let triedAt = -Infinity;
  let running: Promise<void> | undefined;
  const ask = async (): Promise<void> => {
    triedAt = now();
    known = { keys: createLocalJWKSet(await fetchKeySet(address, times.patience)), at: now() };
  };
  const refresh = (): Promise<void> => {
    running ??= ask().finally(() => {
      running = undefined;
    });
    return running;
  };
  const mayAsk = (): boolean => running !== undefined || now() - triedAt >= times.cooldown;
  const usable = async (): Promise<JWTVerifyGetKey> => {
    const isOld = known === undefined || now() - known.at >= times.fresh;
    const failure = isOld && mayAsk() ? await refresh().catch((thrown: unknown) => thrown) : undefined;
    if (known !== undefined && now() - known.at < times.usable) return known.keys;
    throw Object.assign(new Error(`No keys from ${address.href}`, { cause: failure }), {
      code: keysUnavailableCode,
    });
  };
  return async (header, token) => {
    const keys = await usable();
    try {
      return await keys(header, token);
    } catch (thrown) {
      if (!(thrown instanceof errors.JWKSNoMatchingKey) || !mayAsk()) throw thrown;
      await refresh().catch(() => undefined);
      return (await usable())(header, token);
    }
  };
}
