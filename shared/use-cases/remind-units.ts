import { isHandedIn } from '../domain/deadline.ts';
import { dueDayOf, quartersDue, remindingDay } from '../domain/due-day.ts';
import { dayNumber, dayOfNumber } from '../domain/calendar-date.ts';
import type { Quarter } from '../domain/period.ts';
import { wujinUnits } from '../domain/wujin.ts';
import type { Reminder } from '../ports/note.ts';
import type { ReturnHead } from '../ports/store.ts';
import type { Surroundings } from './surroundings.ts';

/** Longer than anybody is reminded before a due day. */
const daysAhead = 31;

/**
 * Lists whose return is missing when a due day comes near, once for each of its days. Nothing is sent to anybody: the
 * bureau and the units see the list with the states of the quarter.
 */
export async function remindUnits(
  surroundings: Pick<Surroundings, 'store' | 'clock'>,
): Promise<readonly Reminder[]> {
  const today = surroundings.clock.today();
  const until = dayOfNumber(dayNumber(today) + daysAhead) ?? today;
  const made: Reminder[] = [];
  for (const quarter of quartersDue(today, until)) {
    const reminder = await remind(surroundings, quarter);
    if (reminder !== undefined) made.push(reminder);
  }
  return made;
}

async function remind(
  { store, clock }: Pick<Surroundings, 'store' | 'clock'>,
  quarter: Quarter,
): Promise<Reminder | undefined> {
  const on = remindingDay(quarter, clock.today());
  if (on === undefined) return undefined;
  const name = `${quarter}.${on}`;
  if ((await store.noteOf('reminder', name)) !== undefined) return undefined;
  const units = missingUnits(await store.statesOf(quarter));
  const dueOn = dueDayOf(quarter);
  const reminder: Reminder = { kind: 'reminder', name, at: clock.now(), quarter, dueOn, on, units };
  return (await store.keepNote(reminder)) ? reminder : undefined;
}

/** Ids of units whose return neither waits for the bureau nor has been approved. */
function missingUnits(heads: readonly ReturnHead[]): readonly string[] {
  const handedIn = heads.filter(({ state }) => isHandedIn(state));
  return wujinUnits.map(({ id }) => id).filter((id) => handedIn.every(({ unit }) => unit !== id));
}
