import type { User } from '../domain/user.ts';
import type { ReturnVersion } from '../ports/store.ts';
import { type Result, ok } from '../result.ts';
import { type WantedReturn, findReturn, permittedPlace } from './find-return.ts';
import type { Refusal } from './refusal.ts';
import type { Surroundings } from './surroundings.ts';

export async function listVersions(
  { store }: Pick<Surroundings, 'store'>,
  user: User,
  wanted: WantedReturn,
): Promise<Result<{ readonly versions: readonly ReturnVersion[] }, Refusal>> {
  const found = await findReturn({ store }, permittedPlace(user, 'see-returns', wanted));
  return found.ok ? ok({ versions: await store.versionsOf(found.value.place) }) : found;
}
