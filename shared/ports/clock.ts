import type { CalendarDate } from '../domain/calendar-date.ts';

/** A moment as text of fixed width in UTC, "2026-11-21T04:05:06.789Z": the order of the texts is the order of time. */
export type Moment = string;

export interface Clock {
  readonly now: () => Moment;
  /** The civil day in China. */
  readonly today: () => CalendarDate;
  /** The moment so many days from now. */
  readonly later: (days: number) => Moment;
}
