import type { User } from '../domain/user.ts';
import type { KeyAnswer, RequestKey, ReturnPlace } from '../ports/store.ts';
import { type Result, ok } from '../result.ts';
import { serviceMessages } from '../text/messages/service.ts';
import type { Refusal } from './refusal.ts';
import { refused } from './refused.ts';
import type { Surroundings } from './surroundings.ts';

/** Days after which a key may be used again. */
const daysKept = 7;

/** A person's key and what it stands for; keys of different people never meet. */
export function requestKey(
  { digest, clock }: Pick<Surroundings, 'digest' | 'clock'>,
  { user, key }: { readonly user: Pick<User, 'id'>; readonly key: string },
  asked: readonly unknown[],
): RequestKey {
  return {
    key: digest(JSON.stringify([user.id, key])).slice(0, 32),
    fingerprint: digest(JSON.stringify(asked)),
    until: clock.later(daysKept),
  };
}

/** What the same request was answered before; undefined when it is the first. */
export async function earlierAnswer(
  { store, clock }: Pick<Surroundings, 'store' | 'clock'>,
  place: ReturnPlace,
  { key, fingerprint }: RequestKey,
): Promise<Result<KeyAnswer | undefined, Refusal>> {
  const answer = await store.answerTo(place, key, clock.now());
  return answer !== undefined && answer.fingerprint !== fingerprint
    ? refused('key-reused', serviceMessages.keyReused)
    : ok(answer);
}
