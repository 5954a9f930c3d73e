import type { CalendarDate } from '../domain/calendar-date.ts';
import type { PeriodFrame } from '../domain/deadline.ts';
import { dueDayOf } from '../domain/due-day.ts';
import type { Quarter } from '../domain/period.ts';
import type { User } from '../domain/user.ts';
import { wujinUnits } from '../domain/wujin.ts';
import { type Result, ok } from '../result.ts';
import { permit } from './permit.ts';
import type { Refusal } from './refusal.ts';
import { type ReturnLine, returnLine } from './return-line.ts';
import type { Surroundings } from './surroundings.ts';

export interface States extends PeriodFrame {
  readonly quarter: Quarter;
  /** All units in the district's order, also those that have not reported. */
  readonly returns: readonly ReturnLine[];
  /** Whose return was missing on the days of reminding, the earliest first. */
  readonly reminders: readonly { readonly on: CalendarDate; readonly units: readonly string[] }[];
}

export async function listStates(
  { store, clock }: Pick<Surroundings, 'store' | 'clock'>,
  user: User,
  quarter: Quarter,
): Promise<Result<States, Refusal>> {
  const allowed = permit(user, 'see-states');
  if (!allowed.ok) return allowed;
  const [heads, closing, reminders] = await Promise.all([
    store.statesOf(quarter),
    store.noteOf('closing', quarter),
    store.notesOf('reminder', `${quarter}.`),
  ]);
  return ok({
    quarter,
    returns: wujinUnits.map((unit) =>
      returnLine(
        unit,
        quarter,
        heads.find((head) => head.unit === unit.id),
      ),
    ),
    today: clock.today(),
    dueOn: dueDayOf(quarter),
    closedAt: closing?.at ?? null,
    reminders: reminders.map(({ on, units }) => ({ on, units })),
  });
}
