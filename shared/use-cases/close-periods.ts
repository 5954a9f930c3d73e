import { type CalendarDate, dayNumber, dayOfNumber } from '../domain/calendar-date.ts';
import { dueDayOf, quartersDue } from '../domain/due-day.ts';
import type { Closing } from '../ports/note.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Closes the quarters whose due day has passed since the service began to look after them; also those it slept through.
 * What was due before it began stays open: the bureau is still bringing in those ledgers.
 */
export async function closePeriods(
  surroundings: Pick<Surroundings, 'store' | 'clock'>,
): Promise<readonly Closing[]> {
  const { store, clock } = surroundings;
  const yesterday = dayOfNumber(dayNumber(clock.today()) - 1) ?? clock.today();
  const closings = quartersDue(await beganOn(surroundings), yesterday).map((quarter): Closing => ({
    kind: 'closing',
    name: quarter,
    at: clock.now(),
    quarter,
    dueOn: dueDayOf(quarter),
  }));
  const kept = await Promise.all(closings.map((closing) => store.keepNote(closing)));
  return closings.filter((_, index) => kept[index]);
}

const name = 'periods';

async function beganOn({ store, clock }: Pick<Surroundings, 'store' | 'clock'>): Promise<CalendarDate> {
  const on = clock.today();
  await store.keepNote({ kind: 'beginning', name, at: clock.now(), on });
  return (await store.noteOf('beginning', name))?.on ?? on;
}
