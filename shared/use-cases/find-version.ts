import type { User } from '../domain/user.ts';
import type { ReturnVersion } from '../ports/store.ts';
import { type Result, ok } from '../result.ts';
import { serviceMessages } from '../text/messages/service.ts';
import { type FoundReturn, type WantedReturn, findReturn, permittedPlace } from './find-return.ts';
import type { Refusal } from './refusal.ts';
import { refused } from './refused.ts';
import type { Surroundings } from './surroundings.ts';

export interface WantedVersion extends WantedReturn {
  /** Undefined: the newest. */
  readonly version: number | undefined;
}

export interface FoundVersion extends FoundReturn {
  readonly version: ReturnVersion;
}

/** A version of a return that the user may see. */
export async function findVersion(
  { store }: Pick<Surroundings, 'store'>,
  user: User,
  wanted: WantedVersion,
): Promise<Result<FoundVersion, Refusal>> {
  const found = await findReturn({ store }, permittedPlace(user, 'see-returns', wanted));
  if (!found.ok) return found;
  const number = wanted.version ?? found.value.head.version;
  const version = await store.versionOf(found.value.place, number);
  return version === undefined
    ? refused('version-not-found', serviceMessages.versionNotFound(number))
    : ok({ ...found.value, version });
}
