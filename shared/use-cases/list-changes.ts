import type { User } from '../domain/user.ts';
import type { Digest } from '../ports/digest.ts';
import type { ReturnChange } from '../ports/store.ts';
import { type Result, ok } from '../result.ts';
import { serviceMessages } from '../text/messages/service.ts';
import { permit } from './permit.ts';
import type { Refusal } from './refusal.ts';
import { refused } from './refused.ts';
import type { Surroundings } from './surroundings.ts';

export interface WantedChanges {
  /** As it was answered before; empty from the beginning. */
  readonly after: string;
  readonly most: number;
}

export interface Changes {
  readonly changes: readonly ReturnChange[];
  /** Where to go on the next time. */
  readonly after: string;
}

/** What happened to returns, for whoever carries it on to another system. Nobody's name, no figure, no cell. */
export async function listChanges(
  { store, digest }: Pick<Surroundings, 'store' | 'digest'>,
  user: User,
  { after, most }: WantedChanges,
): Promise<Result<Changes, Refusal>> {
  const allowed = permit(user, 'see-changes');
  if (!allowed.ok) return allowed;
  const position = positionIn(after, digest);
  if (!position.ok) return position;
  const page = await store.changesSince(position.value, most);
  return ok({ changes: page.changes, after: shownPosition(page.position, digest) });
}

/** A position is the store's own business; whoever writes one by hand is to be told, not to skip changes unseen. */
const shownPosition = (position: string, digest: Digest): string =>
  position === '' ? '' : `${sealOf(position, digest)}.${position}`;

function positionIn(shown: string, digest: Digest): Result<string, Refusal> {
  if (shown === '') return ok('');
  const [seal = ''] = shown.split('.', 1);
  const position = shown.slice(seal.length + 1);
  if (position !== '' && seal === sealOf(position, digest)) return ok(position);
  return refused('position-unknown', serviceMessages.positionUnknown);
}

const sealOf = (position: string, digest: Digest): string => digest(`position ${position}`).slice(0, 16);
