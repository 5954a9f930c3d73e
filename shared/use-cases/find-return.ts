import type { OrgUnit } from '../domain/org-unit.ts';
import type { Quarter } from '../domain/period.ts';
import type { User, Verb } from '../domain/user.ts';
import type { ReturnHead, ReturnPlace } from '../ports/store.ts';
import { type Result, ok } from '../result.ts';
import { serviceMessages } from '../text/messages/service.ts';
import { quarterName } from '../text/period-name.ts';
import { findUnit } from './find-unit.ts';
import { permit } from './permit.ts';
import type { Refusal } from './refusal.ts';
import { refused } from './refused.ts';
import type { Surroundings } from './surroundings.ts';

/** Which return somebody speaks of; the unit as written. */
export interface WantedReturn {
  readonly quarter: Quarter;
  readonly unit: string;
}

export interface PermittedPlace {
  readonly unit: OrgUnit;
  readonly place: ReturnPlace;
}

/** The place of a return that the user may use for the verb. */
export function permittedPlace(
  user: User,
  verb: Verb,
  wanted: WantedReturn,
): Result<PermittedPlace, Refusal> {
  const unit = findUnit(wanted.unit);
  if (!unit.ok) return unit;
  const allowed = permit(user, verb, unit.value);
  if (!allowed.ok) return allowed;
  return ok({ unit: unit.value, place: { quarter: wanted.quarter, unit: unit.value.id } });
}

export interface FoundReturn extends PermittedPlace {
  readonly head: ReturnHead;
}

/** The same, with the return that must be there. */
export async function findReturn(
  { store }: Pick<Surroundings, 'store'>,
  permitted: Result<PermittedPlace, Refusal>,
): Promise<Result<FoundReturn, Refusal>> {
  if (!permitted.ok) return permitted;
  const { unit, place } = permitted.value;
  const head = await store.returnOf(place);
  return head === undefined
    ? refused('return-not-found', serviceMessages.returnNotFound(unit.name, quarterName(place.quarter)))
    : ok({ unit, place, head });
}
