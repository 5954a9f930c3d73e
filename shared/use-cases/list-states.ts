import type { Quarter } from '../domain/period.ts';
import type { User } from '../domain/user.ts';
import { wujinUnits } from '../domain/wujin.ts';
import { type Result, ok } from '../result.ts';
import { permit } from './permit.ts';
import type { Refusal } from './refusal.ts';
import { type ReturnLine, returnLine } from './return-line.ts';
import type { Surroundings } from './surroundings.ts';

export interface States {
  readonly quarter: Quarter;
  /** All units in the district's order, also those that have not reported. */
  readonly returns: readonly ReturnLine[];
}

export async function listStates(
  { store }: Pick<Surroundings, 'store'>,
  user: User,
  quarter: Quarter,
): Promise<Result<States, Refusal>> {
  const allowed = permit(user, 'see-states');
  if (!allowed.ok) return allowed;
  const heads = await store.statesOf(quarter);
  return ok({
    quarter,
    returns: wujinUnits.map((unit) =>
      returnLine(
        unit,
        quarter,
        heads.find((head) => head.unit === unit.id),
      ),
    ),
  });
}
